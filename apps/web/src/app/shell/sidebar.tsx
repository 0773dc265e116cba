import { Link } from '@tanstack/react-router';
import { Logo } from '../../ui/logo';
import { useTranslation } from '../../words/use-translation';
import { PaletteButton } from '../palette/palette-button';
import { NoticesBell } from './notices';
import { Switcher } from './switcher';
import { useDestinations } from './use-destinations';
import { usePlace } from './use-place';
import { UserMenu } from './user-menu';

/** The way around on a wide screen. */
export function Sidebar() {
  const { t } = useTranslation('shell');
  const destinations = useDestinations();
  const place = usePlace();
  return (
    <nav
      aria-label={t('navigation')}
      className="sticky top-0 hidden h-dvh w-53 shrink-0 flex-col border-r border-line bg-side px-2.5 py-4 md:flex"
    >
      <div className="flex min-h-11 items-start justify-between">
        <Link to="/" className="rounded-md px-2 pt-1 text-ink no-underline">
          <Logo size={22} />
        </Link>
        <NoticesBell on="desk" />
      </div>
      <Switcher />
      <PaletteButton variant="row" />
      <div className="mt-4 flex min-h-0 flex-1 flex-col gap-0.5 overflow-y-auto">
        {destinations.map(({ name, screens }) => (
          <div key={name ?? 'work'} className="flex flex-col gap-0.5">
            {name ? <h2 className="section-label px-2.5 pt-4 pb-1">{t(name)}</h2> : null}
            {screens.map(({ to, name: screen, Icon }) => (
              <Link
                key={to}
                to={to}
                params={place}
                className="flex min-h-8 items-center gap-2.5 rounded-control px-2.5 text-sm text-muted no-underline transition-colors hover:bg-surface/60 hover:text-ink"
                activeProps={{ className: 'bg-raised! font-semibold text-ink! shadow-card' }}
              >
                <Icon size={16} aria-hidden className="shrink-0" />
                {t(screen)}
              </Link>
            ))}
          </div>
        ))}
      </div>
      <UserMenu variant="row" />
    </nav>
  );
}
