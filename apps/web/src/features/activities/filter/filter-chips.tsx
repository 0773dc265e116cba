import type { ActivityFilter } from '@cadans/domain/activity-filter';
import { X } from 'lucide-react';
import type { YearPlan } from '../../../api/year-plan';
import { Button } from '../../../ui/button';
import { useTranslation } from '../../../words/use-translation';
import { NO_FILTER } from './activity-filter';
import { filterParts } from './filter-parts';

export interface FilterChipsProps {
  plan: YearPlan;
  filter: ActivityFilter;
  onFilter: (filter: ActivityFilter) => void;
}

/** What is filtered, in words: each can be taken away by itself, and all together. */
export function FilterChips({ plan, filter, onFilter }: FilterChipsProps) {
  const { t } = useTranslation('activities');
  const { t: ofList } = useTranslation('list');
  const parts = filterParts(plan, filter, t, ofList);
  if (parts.length === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-1.5 pt-3">
      <ul aria-label={ofList('chips')} className="contents">
        {parts.map(({ id, text, without }) => (
          <li key={id} className="min-w-0">
            <button
              type="button"
              aria-label={ofList('removeChip', { filter: text })}
              onClick={() => onFilter({ ...filter, ...without })}
              className="inline-flex min-h-7 max-w-full cursor-pointer items-center gap-1.5 rounded-full border border-accent-line bg-accent-soft px-2.5 text-xs font-medium text-accent hover:border-accent max-md:min-h-11"
            >
              <span className="truncate">{text}</span>
              <X size={13} aria-hidden data-no-print className="shrink-0" />
            </button>
          </li>
        ))}
      </ul>
      {parts.length > 1 ? (
        <Button size="s" variant="quiet" onPress={() => onFilter(NO_FILTER)} data-no-print>
          {t('clearFilters')}
        </Button>
      ) : null}
    </div>
  );
}
