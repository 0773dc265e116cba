import type { PortfolioAccount } from '@cadans/contracts/portfolio';
import { Card } from '../../ui/card';
import { Cell, HeadCell, Row, Table } from '../../ui/table';
import { useTranslation } from '../../words/use-translation';
import { ACCOUNT_DIALS, AccountDial } from './account-dial';
import { AccountName, DecisionCount } from './account-parts';
import { AttentionChips } from './attention-chips';
import { YearStrip } from './year-strip';

export interface AccountListProps {
  accounts: readonly PortfolioAccount[];
  onEnter: (account: PortfolioAccount) => void;
}

/** Accounts in a table, a line each. */
export function AccountTable({ accounts, onEnter }: AccountListProps) {
  const { t } = useTranslation('portfolio');
  return (
    <Card padded={false} className="overflow-hidden">
      <Table aria-label={t('title')}>
        <thead>
          <tr>
            <HeadCell>{t('account')}</HeadCell>
            {ACCOUNT_DIALS.map((dial) => (
              <HeadCell key={dial}>{t(dial)}</HeadCell>
            ))}
            <HeadCell>{t('year')}</HeadCell>
            <HeadCell>{t('needsAttention')}</HeadCell>
            <HeadCell align="end">{t('decisions')}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {accounts.map((account) => {
            const enter = () => onEnter(account);
            return (
              <Row key={account.id} data-account={account.id} className="relative hover:bg-sunken/50">
                <Cell className="min-w-40 py-3">
                  <AccountName account={account} onEnter={enter} />
                </Cell>
                {ACCOUNT_DIALS.map((dial) => (
                  <Cell key={dial}>
                    <AccountDial dial={dial} account={account} />
                  </Cell>
                ))}
                <Cell className="w-78 min-w-48">
                  <YearStrip weeks={account.weeks} on={account.on} />
                </Cell>
                <Cell className="min-w-56">
                  <AttentionChips account={account} onEnter={enter} />
                </Cell>
                <Cell align="end">
                  <DecisionCount account={account} />
                </Cell>
              </Row>
            );
          })}
        </tbody>
      </Table>
    </Card>
  );
}
