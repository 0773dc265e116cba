import type { VirtualItem } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { HeadCell, Row } from '../../ui/table';
import type { ActivityListProps } from './activity-list';
import { type ListItem, SORTS } from './list-items';
import { ListRow } from './list-row';
import { MonthHead } from './month-head';

export interface ActivityTableProps extends ActivityListProps {
  items: readonly ListItem[];
  /** The lines in sight, and the room of those that are not. */
  inSight: readonly VirtualItem[];
  before: number;
  after: number;
}

const COLUMNS = 7;

/** The list as a table; a head sorts, and once more turns it around. */
export function ActivityTable(props: ActivityTableProps) {
  const { plan, acting, onTask, sort, down, onSort, items, inSight, before, after } = props;
  const { t } = useTranslation('activities');
  return (
    <table
      aria-label={t('listLabel', { year: plan.year })}
      aria-rowcount={items.length + 1}
      className="w-full border-collapse text-sm"
    >
      <thead className="sticky top-14 z-10 [&_th]:bg-surface [&_th:first-child]:rounded-tl-card [&_th:last-child]:rounded-tr-card">
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
                className="inline-flex min-h-8 cursor-pointer items-center gap-1 rounded px-1 -ml-1 hover:text-ink"
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
            </HeadCell>
          ))}
          <HeadCell className="w-12">
            <span className="sr-only">{t('acts')}</span>
          </HeadCell>
        </tr>
      </thead>
      <tbody>
        <Gap height={before} />
        {inSight.map(({ index, size }) => {
          const item = items[index];
          if (!item) return null;
          return (
            <Row
              key={item.id}
              aria-rowindex={index + 2}
              className={item.is === 'month' ? 'bg-past' : 'hover:bg-past'}
              style={{ height: size }}
            >
              {item.is === 'month' ? (
                <th colSpan={COLUMNS} scope="rowgroup" className="px-3 text-left">
                  <MonthHead firstDay={item.firstDay} count={item.count} />
                </th>
              ) : (
                <ListRow plan={plan} acting={acting} activity={item.activity} onTask={onTask} />
              )}
            </Row>
          );
        })}
        <Gap height={after} />
      </tbody>
    </table>
  );
}

function Gap({ height }: { height: number }) {
  return height > 0 ? (
    <tr aria-hidden>
      <td colSpan={COLUMNS} style={{ height, padding: 0 }} />
    </tr>
  ) : null;
}
