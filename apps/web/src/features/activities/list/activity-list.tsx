import { useWindowVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { StandInWords } from '../../../api/stand-ins';
import type { PlannedActivity, YearPlan } from '../../../api/year-plan';
import { Card } from '../../../ui/card';
import { usePhone } from '../../../ui/use-phone';
import { usePrinting } from '../../../ui/use-printing';
import type { Acting } from '../deeds/acting';
import type { Task } from '../task';
import { ActivityTable } from './activity-table';
import { GroupHead } from './group-head';
import type { Grouping } from './groupings';
import { ListCard } from './list-card';
import { groupingOf, type ListItem, listItems, type Sort, sortActivities } from './list-items';

export interface ActivityListProps {
  plan: YearPlan;
  acting: Acting;
  /** What passes the filter. */
  activities: readonly PlannedActivity[];
  /** Who stands in for whom, once that is known. */
  standIns?: StandInWords | undefined;
  sort: Sort;
  down: boolean;
  /** What the lines are grouped by; left out: as the order asks. */
  group: Grouping | undefined;
  onSort: (sort: Sort, down: boolean) => void;
  onTask: (task: Task) => void;
}

const ROW = 46;
const CARD = 118;
const HEAD = 38;

/** The activities of a year as rows, or as cards on a phone. Only what is in sight is drawn. */
export function ActivityList(props: ActivityListProps) {
  const { plan, acting, activities, standIns, sort, down, group, onTask } = props;
  const phone = usePhone();
  const place = useRef<HTMLDivElement>(null);
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => setOffset(place.current?.offsetTop ?? 0), []);

  const by = groupingOf(group, sort);
  const sorted = useMemo(() => sortActivities(plan, activities, sort, down), [plan, activities, sort, down]);
  const items = useMemo(
    () => listItems(plan, sorted, by, sort === 'date' && down),
    [plan, sorted, by, sort, down],
  );
  const virtual = useWindowVirtualizer({
    count: items.length,
    estimateSize: (index) => (items[index]?.is === 'group' ? HEAD : phone ? CARD : ROW),
    getItemKey: (index) => items[index]?.id ?? index,
    scrollMargin: offset,
    overscan: 8,
  });
  const printing = usePrinting();
  // On paper everything is in sight.
  const inSight = printing ? wholeList(items, offset) : virtual.getVirtualItems();
  const before = (inSight[0]?.start ?? offset) - offset;
  const after = printing ? 0 : virtual.getTotalSize() - ((inSight.at(-1)?.end ?? offset) - offset);

  return (
    <div ref={place}>
      {phone ? (
        <ul style={{ paddingTop: before, paddingBottom: after }}>
          {inSight.map(({ index }) => {
            const item = items[index];
            if (!item) return null;
            return (
              <li key={item.id} ref={virtual.measureElement} data-index={index}>
                {item.is === 'group' ? (
                  <h2 className="pt-2 pb-1.5">
                    <GroupHead plan={plan} group={item.group} />
                  </h2>
                ) : (
                  <ListCard
                    plan={plan}
                    acting={acting}
                    activity={item.activity}
                    standIn={standIns?.(item.activity)}
                    onTask={onTask}
                  />
                )}
              </li>
            );
          })}
        </ul>
      ) : (
        <Card padded={false}>
          <ActivityTable {...props} items={items} inSight={inSight} before={before} after={after} />
        </Card>
      )}
    </div>
  );
}

function wholeList(items: readonly ListItem[], start: number): VirtualItem[] {
  return items.map(({ id, is }, index) => ({
    key: id,
    index,
    start,
    end: start,
    size: is === 'group' ? HEAD : ROW,
    lane: 0,
  }));
}
