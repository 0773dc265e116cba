import type { Membership } from '@cadans/contracts/session';
import { Link } from '@tanstack/react-router';
import { LayoutGrid } from 'lucide-react';
import { Avatar } from '../../../ui/avatar';
import { Logo } from '../../../ui/logo';
import { useTranslation } from '../../../words/use-translation';
import { homeOf } from '../../home-of';

const ITEM =
  'flex min-h-8 items-center gap-2.5 rounded-control px-2.5 text-sm text-muted no-underline transition-colors hover:bg-surface/60 hover:text-ink';

/** The way around above the accounts: to each of them, as the sidebar within one leads to its screens. */
export function PortfolioSide({ organisations }: { organisations: readonly Membership[] }) {
  const { t } = useTranslation('portfolio');
  return (
    <nav
      aria-label={t('navigation')}
      className="sticky top-0 hidden h-dvh w-53 shrink-0 flex-col border-r border-line bg-side px-2.5 py-4 md:flex"
    >
      <Link to="/" className="self-start rounded-md px-2 pb-4 text-ink no-underline">
        <Logo size={22} />
      </Link>
      <Link
        to="/portfolio"
        search={{}}
        className={ITEM}
        activeProps={{ className: 'bg-raised! font-semibold text-ink! shadow-card' }}
      >
        <LayoutGrid size={16} aria-hidden className="shrink-0" />
        {t('title')}
      </Link>
      <h2 className="section-label px-2.5 pt-4 pb-1">{t('accounts')}</h2>
      <div className="flex min-h-0 flex-1 flex-col gap-0.5 overflow-y-auto">
        {organisations.map((organisation) => (
          <Link key={organisation.organisationId} {...homeOf(organisation)} className={ITEM}>
            <Avatar name={organisation.name} id={organisation.organisationId} shape="tile" size={20} />
            <span className="truncate">{organisation.name}</span>
          </Link>
        ))}
      </div>
    </nav>
  );
}
