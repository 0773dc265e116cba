import { useTranslation } from '../../words/use-translation';
import { ACCOUNT_DIALS, AccountDial } from './account-dial';
import { AccountName } from './account-parts';
import type { AccountListProps } from './account-table';
import { AttentionChips } from './attention-chips';
import { YearStrip } from './year-strip';

/** Accounts on a phone, a card each. */
export function AccountCards({ accounts, onEnter }: AccountListProps) {
  const { t } = useTranslation('portfolio');
  return (
    <ul aria-label={t('title')} className="flex flex-col gap-3">
      {accounts.map((account) => {
        const enter = () => onEnter(account);
        return (
          <li
            key={account.id}
            data-account={account.id}
            className="relative flex flex-col gap-3 rounded-card border border-line bg-surface p-3.5 shadow-card"
          >
            <AccountName account={account} onEnter={enter} />
            <AttentionChips account={account} onEnter={enter} />
            <dl className="grid grid-cols-3 gap-2">
              {ACCOUNT_DIALS.map((dial) => (
                <div key={dial} className="min-w-0">
                  <dt className="truncate pb-1 text-2xs text-faint">{t(dial)}</dt>
                  <dd>
                    <AccountDial dial={dial} account={account} />
                  </dd>
                </div>
              ))}
            </dl>
            <YearStrip weeks={account.weeks} on={account.on} />
          </li>
        );
      })}
    </ul>
  );
}
