import type { Membership } from '@cadans/contracts/session';
import { may } from '@cadans/domain/ability';
import type { Window } from '@cadans/domain/activity';
import { filterActivities } from '@cadans/domain/activity-filter';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, startTransition, useDeferredValue, useMemo, useState } from 'react';
import { useHotkeys } from 'react-hotkeys-hook';
import type { StandInWords } from '../../../api/stand-ins';
import type { PlannedActivity, YearPlan } from '../../../api/year-plan';
import { useUndoKeys } from '../../../features/activities/deeds/use-undo-keys';
import { filterOf, isFiltered, NO_FILTER } from '../../../features/activities/filter/activity-filter';
import { FilterChips } from '../../../features/activities/filter/filter-chips';
import { useShift } from '../../../features/activities/move/use-shift';
import type { Draft } from '../../../features/activities/plan/draft';
import { PlanBar } from '../../../features/activities/plan/plan-bar';
import { previewed } from '../../../features/activities/task';
import { Card } from '../../../ui/card';
import { useDayZone } from '../../../ui/day-zone';
import { firstScreen, later } from '../../../ui/later';
import { SHORTCUTS } from '../../../ui/shortcuts';
import type { ListSearch } from '../list/list-search';
import { PageCampaigns } from '../page-campaigns';
import { PageTask } from '../page-task';
import { PageViews } from '../page-views';
import { useActivityCommands } from '../use-activity-commands';
import { usePrintCommand } from '../use-print-command';
import { useTask } from '../use-task';
import { useViewCommands } from '../use-view-commands';
import { SheetArea } from './sheet-area';
import { useGlance } from './use-glance';
import { useHands } from './use-hands';
import { YearHead } from './year-head';
import { YearToolbar } from './year-toolbar';

const SelectionBar = later(() =>
  import('../../../features/activities/bulk/selection-bar').then((module) => module.SelectionBar),
);
const YearNotice = later(() => import('./year-notice').then((module) => module.YearNotice));
const YearStandIns = later(
  () => import('./year-stand-ins').then((module) => module.YearStandIns),
  firstScreen,
);
const YearGlance = later(() => import('./year-glance').then((module) => module.YearGlance));

const route = getRouteApi('/o/$organisationId/year/$year');

export interface YearSheetProps {
  plan: YearPlan;
  membership: Membership;
  stepper: ReactNode;
}

/** The score sheet with everything that can be done on it. */
export function YearSheet({ plan, membership, stepper }: YearSheetProps) {
  const { organisationId } = membership;
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { task, opened, missing, setTask } = useTask(
    plan,
    search,
    (activity) => void navigate({ search: (now) => ({ ...now, activity }), replace: activity === undefined }),
  );
  const [standIns, setStandIns] = useState<StandInWords>();
  const { glance, slid, look } = useGlance(plan, organisationId);
  // What a drop asks comes together with the sheet that shows it, and holds up no frame before.
  const { prepare, shift } = useShift(membership, (asked) => startTransition(() => setTask(asked)));
  const mayPlan = may(membership, 'plan');
  useUndoKeys(organisationId);
  useDayZone(plan.timeZone);

  // The fields answer at once; the sheet follows in its own time.
  const deferred = useDeferredValue(search);
  const shown = useMemo(() => filterActivities(plan, deferred), [plan, deferred]);
  const shownTask = useDeferredValue(task);
  const drawn = useMemo(() => previewed(shown, shownTask), [shown, shownTask]);

  const set = (part: Partial<typeof search>) =>
    void navigate({ search: (now) => ({ ...now, ...part }), replace: true });
  const toPeriod = (year: number, part: Partial<typeof search>) =>
    void navigate({
      params: { organisationId, year },
      search: (now) => ({ ...now, ...part }),
      // The part that is chosen scrolls into sight by itself.
      resetScroll: false,
    });
  const toList = (search: ListSearch) =>
    void navigate({
      to: '/o/$organisationId/list/$year',
      params: { organisationId, year: plan.year },
      search,
    });
  const startPlan = (draft: Draft) => {
    if (mayPlan) setTask({ is: 'plan', draft });
  };
  useActivityCommands({ plan, membership, task, glance, onTask: setTask });
  useViewCommands(search, set);
  usePrintCommand();
  useHotkeys(SHORTCUTS.plan.keys, () => startPlan({}), {
    enabled: (task === null || task.is === 'open') && glance === null,
    preventDefault: true,
  });

  const isBusy = task !== null || glance !== null;
  const hands = useHands({ plan, membership, shown, onTask: setTask, isBusy });
  const acts = {
    mayPlan,
    // Beside an open activity another one opens at once.
    onOpen: (found: readonly PlannedActivity[], anchor: HTMLElement) => {
      const [one, second] = found;
      if (opened && one && !second && one.version > 0) setTask({ is: 'open', activity: one });
      else look(found, anchor);
    },
    onMove: (activity: PlannedActivity) => setTask({ is: 'move', activity }),
    onPrepare: prepare,
    onShift: (activity: PlannedActivity, to: Window) => void shift(plan, activity, to),
    ...hands.acts,
  };

  return (
    <>
      <PlanBar
        plan={plan}
        filter={search}
        onFilter={(filter) => set(filterOf(filter))}
        stepper={stepper}
        {...(mayPlan && { onPlan: () => startPlan({}) })}
      />
      <YearHead plan={plan} membership={membership} search={search} />
      <FilterChips plan={plan} filter={search} onFilter={(filter) => set(filterOf(filter))} />
      <Card padded={false} className="mt-4 overflow-hidden print:mt-2">
        <YearToolbar
          plan={plan}
          search={search}
          onSearch={set}
          onPeriod={toPeriod}
          views={
            <>
              <PageViews membership={membership} year={plan.year} screen="year" search={search} />
              <PageCampaigns
                plan={plan}
                membership={membership}
                filtered={search.campaign}
                onFilter={(campaign) => set({ campaign })}
              />
            </>
          }
          onList={() => toList(filterOf(search))}
        />
        {shown.length === 0 ? (
          <YearNotice
            organisationId={organisationId}
            isFiltered={isFiltered(deferred)}
            mayPlan={mayPlan}
            onClear={() => set(NO_FILTER)}
          />
        ) : null}
        <SheetArea
          plan={plan}
          organisationId={organisationId}
          activities={drawn}
          search={deferred}
          isBehind={deferred !== search}
          acts={acts}
          slid={slid}
          standIns={standIns}
          onPlan={startPlan}
          onSearch={set}
          onPeriod={toPeriod}
        />
      </Card>
      <YearStandIns organisationId={organisationId} members={plan.members} onKnown={setStandIns} />
      {glance ? (
        <YearGlance
          plan={plan}
          membership={membership}
          glance={glance}
          standIns={standIns}
          onLook={look}
          onTask={setTask}
        />
      ) : null}
      {mayPlan && hands.selected.length > 0 ? (
        <SelectionBar
          plan={plan}
          acting={membership}
          activities={hands.selected}
          onTask={setTask}
          onClear={hands.clear}
        />
      ) : null}
      <PageTask
        plan={plan}
        membership={membership}
        task={task}
        opened={opened}
        missing={missing}
        among={shown}
        onBin={() => toList({ bin: true })}
        onTask={setTask}
      />
    </>
  );
}
