import type { PortfolioAccount } from '@cadans/contracts/portfolio';
import { Link } from '@tanstack/react-router';
import { Avatar } from '../../ui/avatar';
import { useTranslation } from '../../words/use-translation';

export interface AccountPartProps {
  account: PortfolioAccount;
  /** Is called when somebody goes into the account. */
  onEnter: () => void;
}

/** The name of an account, which is the way into it; pressing anywhere around it does the same. */
export function AccountName({ account: { id, name }, onEnter }: AccountPartProps) {
  return (
    <span className="flex items-center gap-2.5">
      <Avatar name={name} id={id} shape="tile" size={30} />
      <Link
        to="/o/$organisationId/progress"
        params={{ organisationId: id }}
        onClick={onEnter}
        data-account-link
        className="min-w-0 font-semibold text-ink no-underline after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-focus"
      >
        {name}
      </Link>
    </span>
  );
}

/** How many decisions wait in an account; they stand on its progress. */
export function DecisionCount({ account: { name, decisions } }: Pick<AccountPartProps, 'account'>) {
  const { t } = useTranslation('portfolio');
  const said = decisions === 0 ? t('noDecisions') : t('decisionsWait', { count: decisions, name });
  return (
    <span title={said} className={decisions === 0 ? 'text-faint' : 'font-semibold'}>
      <span aria-hidden>{decisions === 0 ? '—' : decisions}</span>
      <span className="sr-only">{said}</span>
    </span>
  );
}
