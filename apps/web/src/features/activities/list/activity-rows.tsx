import { may } from '@cadans/domain/ability';
import { windowDueOn } from '@cadans/domain/day-drop';
import type { PlannedActivity } from '../../../api/year-plan';
import { Row } from '../../../ui/table';
import { usePerform } from '../deeds/use-perform';
import { useShift } from '../move/use-shift';
import { usePlace } from '../plan/use-place';
import type { ActivityTableProps } from './activity-table';
import { type CellField, cellAct } from './cell-change';
import { CellEditor } from './cell-editor';
import { GroupHead } from './group-head';
import { ListRow } from './list-row';
import { useRowEditing } from './use-row-editing';

const COLUMNS = 7;

/** The lines in sight, and the changing of what stands in them. */
export function ActivityRows(props: ActivityTableProps) {
  const { plan, acting, standIns, onTask, items, inSight, before, after } = props;
  const place = usePlace(acting.organisationId);
  const perform = usePerform(acting.organisationId);
  const { shift } = useShift(acting, onTask);
  const find = (id: string) => plan.activities.find((activity) => activity.id === id);
  const put = (activity: PlannedActivity, field: Exclude<CellField, 'date'>, value: string) => {
    const act = cellAct(place, plan, activity, field, value);
    if (value === 'scrapped' && field === 'status') onTask({ is: 'scrap', activity });
    else if (act) perform(act);
  };
  const { table, renaming, cell, closeCell, onRenamed, events } = useRowEditing({
    find,
    mayPlan: may(acting, 'plan'),
    onOpen: (activity) => onTask({ is: 'open', activity }),
    onRename: (activity, title) => put(activity, 'title', title),
  });
  const edited = cell ? find(cell.activityId) : undefined;
  const { field } = cell ?? {};
  return (
    <>
      <tbody ref={table} {...events}>
        <Gap height={before} />
        {inSight.map(({ index, size }) => {
          const item = items[index];
          if (!item) return null;
          return (
            <Row
              key={item.id}
              aria-rowindex={index + 2}
              data-row={item.is === 'activity' ? item.id : undefined}
              className={item.is === 'group' ? 'bg-past' : 'hover:bg-past'}
              style={{ height: size }}
            >
              {item.is === 'group' ? (
                <th colSpan={COLUMNS} scope="rowgroup" className="px-3 text-left">
                  <GroupHead plan={plan} group={item.group} />
                </th>
              ) : (
                <ListRow
                  plan={plan}
                  acting={acting}
                  activity={item.activity}
                  standIn={standIns?.(item.activity)}
                  onTask={onTask}
                  isRenaming={renaming === item.id}
                  onRenamed={onRenamed}
                />
              )}
            </Row>
          );
        })}
        <Gap height={after} />
      </tbody>
      {cell && edited ? (
        <CellEditor
          key={`${cell.activityId}:${cell.field}`}
          plan={plan}
          activity={edited}
          cell={cell}
          onChoose={(value) => {
            closeCell();
            if (field && field !== 'date') put(edited, field, value);
          }}
          onDueOn={(day) => {
            closeCell();
            void shift(plan, edited, windowDueOn(edited, edited.precision, day));
          }}
          onClose={closeCell}
        />
      ) : null}
    </>
  );
}

function Gap({ height }: { height: number }) {
  return height > 0 ? (
    <tr aria-hidden>
      <td colSpan={COLUMNS} style={{ height, padding: 0 }} />
    </tr>
  ) : null;
}
