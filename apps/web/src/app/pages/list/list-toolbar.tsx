import type { ReactNode } from 'react';
import { GROUPINGS } from '../../../features/activities/list/groupings';
import { groupingOf } from '../../../features/activities/list/list-items';
import { PrintButton } from '../../../ui/print-button';
import { Select } from '../../../ui/select';
import { useTranslation } from '../../../words/use-translation';
import type { ListSearch } from './list-search';

export interface ListToolbarProps {
  search: ListSearch;
  onSearch: (part: Partial<ListSearch>) => void;
  /** The kept views. */
  views: ReactNode;
}

/** How one looks at the list: by what its lines are grouped, and through which view. */
export function ListToolbar({ search, onSearch, views }: ListToolbarProps) {
  const { t } = useTranslation('list');
  const sort = search.sort ?? 'date';
  return (
    <div data-no-print className="flex flex-wrap items-center gap-2 max-md:gap-1">
      <span className="text-xs text-muted max-md:hidden">{t('groupBy')}</span>
      <Select
        label={t('groupBy')}
        labelHidden
        options={GROUPINGS.map((id) => ({ id, label: t(`grouping.${id}`) }))}
        value={groupingOf(search.group, sort)}
        onChange={(group) => onSearch({ group: group === groupingOf(undefined, sort) ? undefined : group })}
        className="w-36 max-md:mr-1 max-md:w-28"
      />
      {views}
      <PrintButton />
    </div>
  );
}
