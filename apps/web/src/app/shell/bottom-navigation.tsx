import { Link } from '@tanstack/react-router';
import { useTranslation } from '../../words/use-translation';
import { useDestinations } from './use-destinations';
import { usePlace } from './use-place';

/** The way around on a phone, under the thumb. */
export function BottomNavigation() {
  const { t } = useTranslation('shell');
  const destinations = useDestinations();
  const place = usePlace();
  return (
    <nav
      aria-label={t('navigation')}
      className="sticky bottom-0 z-20 grid auto-cols-[minmax(4rem,1fr)] grid-flow-col overflow-x-auto border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      {destinations
        .flatMap(({ screens }) => screens)
        .map(({ to, name, Icon }) => (
          <Link
            key={to}
            to={to}
            params={place}
            className="flex min-h-14 flex-col items-center justify-center gap-0.5 text-2xs text-muted no-underline"
            activeProps={{ className: 'font-semibold text-accent!' }}
          >
            <Icon size={19} aria-hidden />
            {t(name)}
          </Link>
        ))}
    </nav>
  );
}
