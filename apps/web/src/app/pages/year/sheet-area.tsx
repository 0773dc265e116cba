import type { CalendarDate } from '@cadans/domain/calendar-date';
import { useDeferredValue } from 'react';
import type { StandInWords } from '../../../api/stand-ins';
import type { PlannedActivity, YearPlan } from '../../../api/year-plan';
import type { Draft } from '../../../features/activities/plan/draft';
import type { LaneOf } from '../../../features/year/grid/lanes';
import { YearGrid } from '../../../features/year/grid/year-grid';
import type { SheetActs } from '../../../features/year/hands/use-sheet-acts';
import { Legend } from '../../../features/year/legend';
import { startMonth, startQuarter } from '../../../features/year/month/month-model';
import { firstScreen, later } from '../../../ui/later';
import type { YearSearch } from './year-search';
import type { ZoomPeriodProps } from './zoom-period';

const MonthSheet = later(() =>
  import('../../../features/year/month/month-with-beats').then((module) => module.MonthWithBeats),
);
const SheetBeats = later(() => import('./sheet-beats').then((module) => module.SheetBeats), firstScreen);

export interface SheetAreaProps {
  plan: YearPlan;
  organisationId: string;
  /** What passes the filter, with what is being moved where it would stand. */
  activities: readonly PlannedActivity[];
  /** How it is looked at; may be a moment behind the toolbar. */
  search: YearSearch;
  isBehind: boolean;
  acts: Omit<SheetActs, 'onPlan'>;
  slid: { id: string; from: CalendarDate } | undefined;
  /** Who stands in for whom, once that is known. */
  standIns: StandInWords | undefined;
  onPlan: (draft: Draft) => void;
  onSearch: (part: Partial<YearSearch>) => void;
  onPeriod: ZoomPeriodProps['onPeriod'];
}

/** The sheet of the zoom, and what its marks mean. */
export function SheetArea(props: SheetAreaProps) {
  const { plan, organisationId, activities, search, isBehind, acts, slid, standIns } = props;
  const { onPlan, onSearch, onPeriod } = props;
  // What stands around it comes first: the sheet is drawn after that in small pieces, and holds up no press.
  const isDrawn = useDeferredValue(true, false);
  const { zoom = 'year', lanes = 'channel' } = search;
  if (!isDrawn)
    return <div aria-busy className="h-[calc(100dvh-15.5rem)] min-h-72 border-b border-line max-md:h-dvh" />;
  return (
    <>
      <div aria-busy={isBehind}>
        {zoom === 'month' ? (
          <MonthSheet
            plan={plan}
            activities={activities}
            month={search.month ?? startMonth(plan)}
            organisationId={organisationId}
            filter={search}
            standIns={standIns}
            onPlanBeat={onPlan}
            {...acts}
            onPlan={(day) => onPlan({ day, precision: 'day' })}
            onMonth={({ year, month }) => onPeriod(year, { zoom: 'month', month })}
          />
        ) : (
          <YearGrid
            plan={plan}
            activities={activities}
            by={lanes}
            zoom={zoom}
            quarter={zoom === 'quarter' ? (search.quarter ?? startQuarter(plan)) : undefined}
            onQuarter={(quarter) => onSearch({ quarter })}
            slid={slid}
            standIns={standIns}
            campaign={search.campaign}
            {...acts}
            onPlan={(lane, day) => onPlan({ day, ...draftOf(lane) })}
            beats={(sheet) => (
              <SheetBeats
                {...sheet}
                organisationId={organisationId}
                filter={search}
                mayPlan={acts.mayPlan}
                onPlan={onPlan}
              />
            )}
          />
        )}
      </div>
      <Legend
        mayPlan={acts.mayPlan}
        hasWeeks={zoom !== 'month'}
        hasSilences={zoom !== 'month' && lanes === 'channel'}
      />
    </>
  );
}

function draftOf(lane: LaneOf): Draft {
  if (lane.by === 'channel') return { channelId: lane.channel.id };
  if (lane.by === 'theme')
    return { themeId: lane.theme.id, ...(lane.theme.ownerId && { ownerId: lane.theme.ownerId }) };
  return { ownerId: lane.member.id };
}
