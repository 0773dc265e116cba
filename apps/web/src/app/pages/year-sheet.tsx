import type { Membership } from '@cadans/contracts/session';
import { may } from '@cadans/domain/ability';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { useHotkeys } from 'react-hotkeys-hook';
import { useTranslation } from 'react-i18next';
import type { PlannedActivity, YearPlan } from '../../api/year-plan';
import { activityQuery } from '../../features/activities/activity.queries';
import { filterActivities, isFiltered, NO_FILTER } from '../../features/activities/activity-filter';
import { ActivityPopover } from '../../features/activities/activity-popover';
import { ActivityTask } from '../../features/activities/activity-task';
import type { Draft } from '../../features/activities/draft';
import { PlanBar } from '../../features/activities/plan-bar';
import { previewed } from '../../features/activities/task';
import { useShift } from '../../features/activities/use-shift';
import type { LaneOf } from '../../features/year/lanes';
import { Legend } from '../../features/year/legend';
import { PilePopover } from '../../features/year/pile-popover';
import { YearFigures } from '../../features/year/year-figures';
import { YearGrid } from '../../features/year/year-grid';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { PageHead } from '../../ui/page-head';
import { useTask } from './use-task';
import { YearToolbar } from './year-toolbar';

const route = getRouteApi('/o/$organisationId/year/$year');

export interface YearSheetProps {
  plan: YearPlan;
  membership: Membership;
  stepper: ReactNode;
}

/** The score sheet with everything that can be done on it. */
export function YearSheet({ plan, membership, stepper }: YearSheetProps) {
  const { t } = useTranslation('year');
  const { t: activities } = useTranslation('activities');
  const { organisationId } = membership;
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { task, setTask } = useTask(
    plan,
    search,
    (activity) => void navigate({ search: (now) => ({ ...now, activity }), replace: activity === undefined }),
  );
  const [glance, setGlance] = useState<{ ids: readonly string[]; anchor: HTMLElement } | null>(null);
  const { prepare, shift } = useShift(membership, setTask);
  const mayPlan = may(membership, 'plan');

  // The fields answer at once; the sheet follows in its own time.
  const deferred = useDeferredValue(search);
  const shown = useMemo(() => filterActivities(plan, deferred), [plan, deferred]);
  const drawn = useMemo(() => previewed(shown, task), [shown, task]);

  const glanced = useMemo(
    () => (glance ? plan.activities.filter(({ id }) => glance.ids.includes(id)) : []),
    [glance, plan.activities],
  );
  const [single, second] = glanced;
  const one = second ? undefined : single;
  const { data: story } = useQuery({
    ...activityQuery(organisationId, one?.id ?? ''),
    enabled: one !== undefined && one.version > 0,
  });
  const slid =
    one && story?.id === one.id && one.slides > 0
      ? { id: one.id, from: story.firstCommittedEndsOn }
      : undefined;

  const set = (part: Partial<typeof search>) =>
    void navigate({ search: (now) => ({ ...now, ...part }), replace: true });
  const open = (found: readonly PlannedActivity[], anchor: HTMLElement) =>
    setGlance({ ids: found.filter(({ version }) => version > 0).map(({ id }) => id), anchor });
  const startPlan = (draft: Draft) => {
    if (mayPlan) setTask({ is: 'plan', draft });
  };
  useHotkeys('n', () => startPlan({}), { enabled: task === null && glance === null, preventDefault: true });

  return (
    <>
      <PlanBar
        plan={plan}
        filter={search}
        onFilter={({ q, theme, owner, channel, status, late }) =>
          set({ q, owner, channel, status, late, theme: theme ? [...theme] : undefined })
        }
        stepper={stepper}
        {...(mayPlan && { onPlan: () => startPlan({}) })}
      />
      <PageHead
        title={t('title')}
        above={
          <>
            {t(plan.plan?.status === 'draft' ? 'aboveDraft' : 'above', { year: plan.year })}
            {plan.plan?.coreMessage ? ` · “${plan.plan.coreMessage}”` : null}
          </>
        }
      >
        <YearFigures plan={plan} onLate={() => set({ late: true })} />
      </PageHead>
      <Card padded={false} className="mt-4 overflow-hidden [page:wide]">
        <YearToolbar
          plan={plan}
          search={search}
          onSearch={set}
          onList={() =>
            void navigate({
              to: '/o/$organisationId/list/$year',
              params: { organisationId, year: plan.year },
              search: ({ q, theme, owner, channel, status, late }) => ({
                q,
                theme,
                owner,
                channel,
                status,
                late,
              }),
            })
          }
        />
        {shown.length === 0 ? (
          <div className="flex flex-wrap items-center gap-3 border-b border-line bg-sunken px-3.5 py-2 text-sm text-muted">
            {t(isFiltered(deferred) ? 'filteredOut' : 'firstActivity')}
            {isFiltered(deferred) ? (
              <Button size="s" onPress={() => set(NO_FILTER)}>
                {activities('clearFilters')}
              </Button>
            ) : mayPlan ? (
              <Link
                to="/o/$organisationId/import"
                params={{ organisationId }}
                className="font-semibold text-accent"
              >
                {t('toImport')}
              </Link>
            ) : null}
          </div>
        ) : null}
        <div aria-busy={deferred !== search}>
          <YearGrid
            plan={plan}
            activities={drawn}
            by={search.lanes ?? 'channel'}
            zoom={search.zoom ?? 'year'}
            mayPlan={mayPlan}
            slid={slid}
            onOpen={open}
            onPlan={(lane, day) => startPlan({ day, ...draftOf(lane) })}
            onMove={(activity) => setTask({ is: 'move', activity })}
            onPrepare={prepare}
            onShift={(activity, to) => void shift(plan, activity, to)}
          />
        </div>
        <Legend mayPlan={mayPlan} />
      </Card>
      {glance && one ? (
        <ActivityPopover
          plan={plan}
          acting={membership}
          activity={one}
          anchor={glance.anchor}
          onTask={setTask}
          onClose={() => setGlance(null)}
        />
      ) : null}
      {glance && second ? (
        <PilePopover
          plan={plan}
          activities={glanced}
          anchor={glance.anchor}
          onChoose={(activity) => setGlance({ ids: [activity.id], anchor: glance.anchor })}
          onClose={() => setGlance(null)}
        />
      ) : null}
      <ActivityTask plan={plan} acting={membership} task={task} onTask={setTask} />
    </>
  );
}

function draftOf(lane: LaneOf): Draft {
  if (lane.by === 'channel') return { channelId: lane.channel.id };
  if (lane.by === 'theme')
    return { themeId: lane.theme.id, ...(lane.theme.ownerId && { ownerId: lane.theme.ownerId }) };
  return { ownerId: lane.member.id };
}
