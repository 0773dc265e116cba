import { may } from '@cadans/domain/ability';
import { getRouteApi, Link, Navigate } from '@tanstack/react-router';
import { Suspense } from 'react';
import { PartsMenu } from '../../../ui/parts-menu';
import { usePhone } from '../../../ui/use-phone';
import { useTranslation } from '../../../words/use-translation';
import { NotFound } from '../../not-found';
import { useMembership } from '../../use-membership';
import { Waiting } from '../../waiting';
import { SETTINGS_SECTIONS } from './settings-sections';

const TO = '/o/$organisationId/settings/{-$section}';
const route = getRouteApi(TO);

/**
 * The settings of an organisation: their parts left, on a phone in a menu above, and the one that is open. One address with a part: the
 * first load names one page and not nine.
 */
export function SettingsPage() {
  const { t } = useTranslation('settings');
  const { organisationId, section } = route.useParams();
  const { membership } = useMembership();
  const navigate = route.useNavigate();
  const phone = usePhone();
  const open = SETTINGS_SECTIONS.find(({ name }) => name === section);
  if (!section) return <Navigate to={TO} params={{ organisationId, section: 'members' }} replace />;
  if (!open) return <NotFound />;
  const sections = SETTINGS_SECTIONS.filter((one) => may(membership, one.may));
  return (
    <div className="grid min-w-0 gap-x-8 gap-y-4 md:grid-cols-[11rem_minmax(0,1fr)]">
      <nav aria-label={t('title')} className="min-w-0 md:sticky md:top-18 md:self-start">
        <h2 className="section-label px-2.5 pb-1.5 max-md:sr-only">{t('title')}</h2>
        {phone ? (
          <PartsMenu
            label={t('title')}
            parts={sections.map(({ name, Icon }) => ({ name, Icon, title: t(`sections.${name}`) }))}
            open={open.name}
            onOpen={(section) => void navigate({ params: { organisationId, section }, search: {} })}
          />
        ) : null}
        <ul className="flex flex-col gap-0.5 max-md:hidden">
          {sections.map(({ name, Icon, Screen }) => (
            <li key={name}>
              <Link
                to={TO}
                params={{ organisationId, section: name }}
                onPointerEnter={() => void Screen.preload?.()}
                className="flex min-h-8 items-center gap-2.5 rounded-control px-2.5 text-sm whitespace-nowrap text-muted no-underline transition-colors hover:bg-sunken hover:text-ink"
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
