import { type RefObject, useRef } from 'react';
import { useHotkeys } from 'react-hotkeys-hook';
import { Checkbox } from '../../ui/checkbox';
import { SearchField } from '../../ui/search-field';
import { SegmentedControl } from '../../ui/segmented-control';
import { ShortcutKeys } from '../../ui/shortcut-keys';
import { SHORTCUTS } from '../../ui/shortcuts';
import { useTranslation } from '../../words/use-translation';
import { ACCOUNT_SORTS, type Arrangement } from './arrange-accounts';

export interface PortfolioToolsProps {
  arrangement: Arrangement;
  onArrange: (changed: Partial<Arrangement>) => void;
}

/** The search over all accounts. */
export function PortfolioSearch({ arrangement, onArrange }: PortfolioToolsProps) {
  const { t } = useTranslation('portfolio');
  const field: RefObject<HTMLInputElement | null> = useRef(null);
  useHotkeys(SHORTCUTS.search.keys, () => field.current?.focus(), { preventDefault: true, useKey: true });
  return (
    <SearchField
      label={t('search')}
      value={arrangement.search}
      onChange={(search) => onArrange({ search })}
      shortcut={
        <span className="max-md:hidden">
          <ShortcutKeys name="search" />
        </span>
      }
      inputRef={field}
      className="w-full md:max-w-80"
    />
  );
}

/** In which order the accounts stand, and whether those on course are among them. */
export function PortfolioOrder({ arrangement, onArrange }: PortfolioToolsProps) {
  const { t } = useTranslation('portfolio');
  return (
    <>
      <Checkbox
        isSelected={arrangement.onlyAttention}
        onChange={(onlyAttention) => onArrange({ onlyAttention })}
      >
        {t('onlyAttention')}
      </Checkbox>
      <SegmentedControl
        label={t('sortBy')}
        segments={ACCOUNT_SORTS.map((sort) => ({ id: sort, label: t(`sort.${sort}`) }))}
        value={arrangement.sort}
        onChange={(sort) => onArrange({ sort })}
      />
    </>
  );
}
