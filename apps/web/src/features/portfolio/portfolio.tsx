import type { PortfolioAccount } from '@cadans/contracts/portfolio';
import { LayoutGrid } from 'lucide-react';
import type { RefObject } from 'react';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Kbd } from '../../ui/kbd';
import { ShortcutKeys } from '../../ui/shortcut-keys';
import { usePhone } from '../../ui/use-phone';
import { useTranslation } from '../../words/use-translation';
import { AccountCards } from './account-cards';
import { AccountTable } from './account-table';
import { type Arrangement, arrangeAccounts } from './arrange-accounts';
import { useAccountKeys } from './use-account-keys';

const KEYS = ['nextRow', 'previousRow', 'openRow'] as const;

export interface PortfolioProps {
  accounts: readonly PortfolioAccount[];
  arrangement: Arrangement;
  /** When each account was last visited. */
  visits: ReadonlyMap<string, number>;
  onShowAll: () => void;
  onEnter: (account: PortfolioAccount) => void;
  /** Where the accounts stand, to put the focus back there. */
  place: RefObject<HTMLDivElement | null>;
  /** Leads back here from within an account. */
  backKey: string;
}

/** The accounts as they were asked for, and the keys that go through them. */
export function Portfolio(props: PortfolioProps) {
  const { accounts, arrangement, visits, onShowAll, onEnter, place, backKey } = props;
  const { t } = useTranslation('portfolio');
  const isPhone = usePhone();
  useAccountKeys(place);
  const shown = arrangeAccounts(accounts, arrangement, visits);
  const List = isPhone ? AccountCards : AccountTable;
  if (shown.length === 0) {
    return (
      <EmptyState
        title={t('none')}
        icon={<LayoutGrid size={22} />}
        actions={<Button onPress={onShowAll}>{t('showAll')}</Button>}
      >
        {null}
      </EmptyState>
    );
  }
  return (
    <div ref={place} className="flex flex-col gap-3">
      <List accounts={shown} onEnter={onEnter} />
      <p className="text-xs text-muted">{t('legend')}</p>
      <KeysTold backKey={backKey} />
    </div>
  );
}

/** Says which keys there are, where there is a keyboard. */
function KeysTold({ backKey }: Pick<PortfolioProps, 'backKey'>) {
  const { t } = useTranslation('portfolio');
  return (
    <ul data-no-print className="flex flex-wrap gap-x-5 gap-y-1 text-xs text-muted max-md:hidden">
      {KEYS.map((name) => (
        <li key={name} className="flex items-center gap-1.5">
          <ShortcutKeys name={name} />
          {t(`keys.${name}`)}
        </li>
      ))}
      <li className="flex items-center gap-1.5">
        <Kbd>{backKey.toUpperCase()}</Kbd>
        {t('keys.back')}
      </li>
    </ul>
  );
}
