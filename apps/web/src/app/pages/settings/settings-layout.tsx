import { may } from '@cadans/domain/ability';
import { getRouteApi, Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from '../../../words/use-translation';
import { useMembership } from '../../use-membership';
import { SETTINGS_SECTIONS } from './settings-sections';

const route = getRouteApi('/o/$organisationId/settings');

/** The settings of an organisation: their parts left, on a phone above, and the one that is open. */
export function SettingsLayout() {
  const { t } = useTranslation('settings');
  const params = route.useParams();
  const { membership } = useMembership();
  const sections = SETTINGS_SECTIONS.filter((section) => may(membership, section.may));
  return (
    <div className="grid min-w-0 gap-x-8 gap-y-4 md:grid-cols-[11rem_minmax(0,1fr)]">
      <nav aria-label={t('title')} className="min-w-0 md:sticky md:top-18 md:self-start">
        <h2 className="section-label px-2.5 pb-1.5 max-md:sr-only">{t('title')}</h2>
        <ul className="flex gap-0.5 max-md:-mx-1 max-md:overflow-x-auto max-md:pb-1 md:flex-col">
          {sections.map(({ name, to, Icon }) => (
            <li key={name} className="shrink-0">
              <Link
                {...{ to, params }}
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
        <Outlet />
      </div>
    </div>
  );
}
