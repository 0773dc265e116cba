import { memo } from 'react';
import type { PlanTheme } from '../../../api/year-plan';
import { useTranslation } from '../../../words/use-translation';
import { rowRole, stopRole } from './grid-roles';
import { LaneLabel } from './lane-label';
import type { Lane } from './lanes';
import { Mark } from './mark';
import type { Describe, DescribePile } from './mark-words';
import { laneHeight, markBox, rowTop, type Sheet } from './sheet';
import { TodayLine } from './today-line';
import type { Part } from './use-visible-part';
import { weekOfColumn } from './weeks';

export interface LaneRowProps {
  lane: Lane;
  index: number;
  sheet: Sheet;
  today: string;
  /** Where today stands, in pixels from the first week. */
  todayAt: number | null;
  themes: ReadonlyMap<string, PlanTheme>;
  /** On paper: the letter of every theme. */
  letters: ReadonlyMap<string, string>;
  /** The columns in sight. */
  part: Pick<Part, 'left' | 'right'>;
  /** What Tab leads to, when it is in this lane. */
  tabStop: string | null;
  /** The marks and piles of this lane that are chosen, by their names with spaces between. */
  selected: string;
  describe: Describe;
  describePile: DescribePile;
}

/** The name the keyboard knows a pile by. */
export const pileStop = (laneId: string, column: number): string => `pile:${laneId}:${column}`;

/** One lane: its name, its marks, and counts where a week is too full to draw; what is promised comes into its slots later. */
export const LaneRow = memo(function LaneRow(props: LaneRowProps) {
  const { lane, index, sheet, today, todayAt, themes, letters, part, tabStop, describe, describePile } =
    props;
  const chosen = new Set(props.selected.split(' '));
  const { t } = useTranslation('year');
  const { layout } = lane;
  const { columnWidth, labelWidth } = sheet;
  const left = part.left - labelWidth;
  const right = part.right - labelWidth;
  const inSight = (first: number, last: number) =>
    (last + 1) * columnWidth >= left && first * columnWidth <= right;
  const middle = rowTop(sheet, layout.rows, 0) + sheet.rowHeight / 2;
  const not =
    lane.of.by === 'channel' && lane.of.channel.stance === 'deliberately_not' ? lane.of.channel : null;
  return (
    <div
      {...rowRole(index + 1)}
      data-lane={lane.id}
      className="relative border-b border-line"
      style={{ height: laneHeight(sheet, layout.rows), contain: 'layout style' }}
    >
      <LaneLabel lane={lane} sheet={sheet} />
      <div
        // A rectangle drawn from here selects marks, not text.
        className="absolute inset-y-0 right-0 select-none"
        // Where we deliberately are not, nothing can be planned.
        data-track={not ? undefined : ''}
        style={{ left: labelWidth }}
      >
        {not ? null : (
          <div aria-hidden className="absolute inset-x-0 border-t border-line" style={{ top: middle }} />
        )}
        <TodayLine at={todayAt} />
        {not ? (
          <div className="absolute inset-0 flex items-center bg-[repeating-linear-gradient(135deg,transparent_0_9px,var(--sunken)_9px_18px)] px-3 text-2xs text-faint">
            <span className="sticky left-3 truncate" style={{ left: labelWidth + 12 }}>
              {t('deliberatelyNot', { reason: not.stanceReason })}
              <span data-signs className="ml-1" />
            </span>
          </div>
        ) : (
          <div data-signs />
        )}
        {layout.marks.map((placed) =>
          inSight(placed.first, placed.last) ? (
            <Mark
              key={placed.activity.id}
              activity={placed.activity}
              theme={themes.get(placed.activity.themeId)}
              letter={letters.get(placed.activity.themeId)}
              today={today}
              {...markBox(sheet, placed, layout.rows)}
              column={placed.first}
              isBar={placed.last > placed.first}
              isTabStop={tabStop === placed.activity.id}
              isSelected={chosen.has(placed.activity.id)}
              describe={describe}
            />
          ) : null,
        )}
        {layout.piles.map(({ column, row, activities }) =>
          inSight(column, column) ? (
            <div
              key={column}
              {...stopRole(
                pileStop(lane.id, column),
                column,
                describePile(activities.length, weekOfColumn(sheet.columns, column), lane.name),
                tabStop === pileStop(lane.id, column),
                chosen.has(pileStop(lane.id, column)),
              )}
              className="pile"
              style={{
                left: column * columnWidth + 1.5,
                width: columnWidth - 3,
                top: rowTop(sheet, layout.rows, row) + 1,
                height: sheet.rowHeight - 2,
              }}
            >
              {activities.length}
            </div>
          ) : null,
        )}
      </div>
    </div>
  );
});
