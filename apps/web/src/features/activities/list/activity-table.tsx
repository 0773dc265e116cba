import { may } from '@cadans/domain/ability';
import type { VirtualItem } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { HeadCell } from '../../../ui/table';
import { useTranslation } from '../../../words/use-translation';
import type { ActivityListProps } from './activity-list';
import { ActivityRows } from './activity-rows';
import { type ListItem, SORTS } from './list-items';

export interface ActivityTableProps extends ActivityListProps {
  items: readonly ListItem[];
  /** The lines in sight, and the room of those that are not. */
  inSight: readonly VirtualItem[];
  before: number;
  after: number;
}

/** The list as a table; a head sorts, and once more turns it around. */
export function ActivityTable(props: ActivityTableProps) {
  const { plan, acting, sort, down, onSort, items } = props;
  const { t } = useTranslation('activities');
  const { t: ofList } = useTranslation('list');
  return (
    <table
      aria-label={t('listLabel', { year: plan.year })}
      aria-description={may(acting, 'plan') ? ofList('editHint') : undefined}
      aria-rowcount={items.length + 1}
      className="w-full border-collapse text-sm"
    >
      <thead className="sticky top-14 z-10 print:static [&_th]:bg-surface [&_th:first-child]:rounded-tl-card [&_th:last-child]:rounded-tr-card">
        <tr>
          {SORTS.map((column) => (
            <HeadCell
              key={column}
              aria-sort={sort === column ? (down ? 'descending' : 'ascending') : 'none'}
              className="py-1!"
            >
              <button
                type="button"
                aria-label={t('sortBy', { column: t(column) })}
                onClick={() => onSort(column, sort === column ? !down : false)}
                className="inline-flex min-h-8 cursor-pointer items-center gap-1 rounded px-1 -ml-1 hover:text-ink print:hidden"
              >
                {t(column)}
                {sort === column ? (
                  down ? (
                    <ArrowDown size={13} aria-hidden />
                  ) : (
                    <ArrowUp size={13} aria-hidden />
                  )
                ) : null}
              </button>
              {/* A head that comes back on every page keeps its words there, not its buttons. */}
              <span className="hidden print:inline">{t(column)}</span>
            </HeadCell>
          ))}
          <HeadCell className="w-12 print:hidden">
            <span className="sr-only">{t('acts')}</span>
          </HeadCell>
        </tr>
      </thead>
      <ActivityRows {...props} />
    </table>
  );
}
