import { may } from '@cadans/domain/ability';
import { getRouteApi, Link, Navigate } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from '../../../words/use-translation';
import { NotFound } from '../../not-found';
import { useMembership } from '../../use-membership';
import { Waiting } from '../../waiting';
import { SETTINGS_SECTIONS } from './settings-sections';

const TO = '/o/$organisationId/settings/{-$section}';
const route = getRouteApi(TO);

/**
 * The settings of an organisation: their parts left, on a phone above, and the one that is open. One address with a part: the
 * first load names one page and not nine.
 */
export function SettingsPage() {
  const { t } = useTranslation('settings');
  const { organisationId, section } = route.useParams();
  const { membership } = useMembership();
  const open = SETTINGS_SECTIONS.find(({ name }) => name === section);
  if (!section) return <Navigate to={TO} params={{ organisationId, section: 'members' }} replace />;
  if (!open) return <NotFound />;
  const sections = SETTINGS_SECTIONS.filter((one) => may(membership, one.may));
  return (
    <div className="grid min-w-0 gap-x-8 gap-y-4 md:grid-cols-[11rem_minmax(0,1fr)]">
      <nav aria-label={t('title')} className="min-w-0 md:sticky md:top-18 md:self-start">
        <h2 className="section-label px-2.5 pb-1.5 max-md:sr-only">{t('title')}</h2>
        <ul className="flex gap-0.5 max-md:-mx-1 max-md:overflow-x-auto max-md:pb-1 md:flex-col">
          {sections.map(({ name, Icon, Screen }) => (
            <li key={name} className="shrink-0">
              <Link
                to={TO}
                params={{ organisationId, section: name }}
                onPointerEnter={() => void Screen.preload?.()}
                className="flex min-h-8 items-center gap-2.5 rounded-control px-2.5 text-sm whitespace-nowrap text-muted no-underline transition-colors hover:bg-sunken hover:text-ink max-md:min-h-11"
                activeProps={{ className: 'bg-sunken font-semibold text-ink!' }}
              >
                <Icon size={16} aria-hidden className="shrink-0" />
                {t(`sections.${name}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className="min-w-0">
        <Suspense fallback={<Waiting />}>
          <open.Screen />
        </Suspense>
      </div>
    </div>
  );
}
