import type { Membership } from '@cadans/contracts/session';
import { may } from '@cadans/domain/ability';
import { filterActivities } from '@cadans/domain/activity-filter';
import { getRouteApi } from '@tanstack/react-router';
import { Trash2 } from 'lucide-react';
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { useHotkeys } from 'react-hotkeys-hook';
import type { StandInWords } from '../../../api/stand-ins';
import type { YearPlan } from '../../../api/year-plan';
import { useUndoKeys } from '../../../features/activities/deeds/use-undo-keys';
import { Bin } from '../../../features/activities/end/bin';
import { filterOf, NO_FILTER } from '../../../features/activities/filter/activity-filter';
import { FilterChips } from '../../../features/activities/filter/filter-chips';
import { ActivityList } from '../../../features/activities/list/activity-list';
import { PlanBar } from '../../../features/activities/plan/plan-bar';
import { PaperHead } from '../../../features/year/paper/paper-head';
import { Button } from '../../../ui/button';
import { useDayZone } from '../../../ui/day-zone';
import { firstScreen, later } from '../../../ui/later';
import { PageHead } from '../../../ui/page-head';
import { SHORTCUTS } from '../../../ui/shortcuts';
import { formatNumber } from '../../../words/formats';
import { useLanguage } from '../../../words/use-language';
import { useTranslation } from '../../../words/use-translation';
import { PageCampaigns } from '../page-campaigns';
import { PageTask } from '../page-task';
import { PageViews } from '../page-views';
import { useActivityCommands } from '../use-activity-commands';
import { usePrintCommand } from '../use-print-command';
import { useTask } from '../use-task';
import { ListNothing } from './list-nothing';
import { ListToolbar } from './list-toolbar';

const ListStandIns = later(
  () => import('./list-stand-ins').then((module) => module.ListStandIns),
  firstScreen,
);
const ScrapListLink = later(() => import('../scrap-list-link').then((module) => module.ScrapListLink));

const route = getRouteApi('/o/$organisationId/list/$year');

export interface ListSheetProps {
  plan: YearPlan;
  membership: Membership;
  stepper: ReactNode;
}

/** The list of a year that can be planned in, or what to do while it is empty. */
export function ListSheet({ plan, membership, stepper }: ListSheetProps) {
  const { t } = useTranslation('activities');
  const { t: ofBin } = useTranslation('bin');
  const { language } = useLanguage();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { task, opened, missing, setTask } = useTask(
    plan,
    search,
    (activity) => void navigate({ search: (now) => ({ ...now, activity }), replace: activity === undefined }),
  );
  const mayPlan = may(membership, 'plan');
  const [standIns, setStandIns] = useState<StandInWords>();
  usePrintCommand();
  useUndoKeys(membership.organisationId);
  useDayZone(plan.timeZone);
  const deferred = useDeferredValue(search);
  const shown = useMemo(() => filterActivities(plan, deferred), [plan, deferred]);

  const set = (part: Partial<typeof search>) =>
    void navigate({ search: (now) => ({ ...now, ...part }), replace: true });
  const startPlan = () => {
    if (mayPlan) setTask({ is: 'plan', draft: {} });
  };
  useActivityCommands({ plan, membership, task, onTask: setTask });
  useHotkeys(SHORTCUTS.plan.keys, startPlan, {
    enabled: task === null || task.is === 'open',
    preventDefault: true,
  });

  return (
    <>
      <PlanBar
        plan={plan}
        filter={search}
        onFilter={(filter) => set(filterOf(filter))}
        withThemes
        stepper={stepper}
        {...(mayPlan && { onPlan: startPlan })}
      />
      <PageHead
        title={t('listTitle')}
        above={t('listAbove', {
          year: plan.year,
          shown: formatNumber(shown.length, language),
          total: formatNumber(plan.activities.length, language),
        })}
      >
        <ListToolbar
          search={search}
          onSearch={set}
          views={
            <>
              <PageViews membership={membership} year={plan.year} screen="list" search={search} />
              <PageCampaigns
                plan={plan}
                membership={membership}
                filtered={search.campaign}
                onFilter={(campaign) => set({ campaign })}
              />
            </>
          }
        />
        <ScrapListLink
          organisationId={membership.organisationId}
          year={plan.year}
          className="max-md:hidden"
        />
        {mayPlan ? (
          <Button
            variant="quiet"
            icon={<Trash2 size={15} aria-hidden />}
            onPress={() => set({ bin: true })}
            data-no-print
            className="max-md:min-w-11 max-md:px-0!"
          >
            <span className="max-md:sr-only">{ofBin('title')}</span>
          </Button>
        ) : null}
      </PageHead>
      <PaperHead plan={plan} organisation={membership.name} />
      <FilterChips plan={plan} filter={search} onFilter={(filter) => set(filterOf(filter))} />
      <div className="mt-4" aria-busy={deferred !== search}>
        {shown.length > 0 ? (
          <ActivityList
            plan={plan}
            acting={membership}
            activities={shown}
            standIns={standIns}
            sort={search.sort ?? 'date'}
            down={search.down ?? false}
            group={search.group}
            onSort={(sort, down) =>
              set({ sort: sort === 'date' ? undefined : sort, down: down || undefined })
            }
            onTask={setTask}
          />
        ) : (
          <ListNothing
            organisationId={membership.organisationId}
            hidden={plan.activities.length}
            onClear={() => set(NO_FILTER)}
            onPlan={mayPlan ? startPlan : undefined}
          />
        )}
      </div>
      {/* There is no room for it in the head of a phone. */}
      <div className="mt-4 flex justify-center md:hidden">
        <ScrapListLink organisationId={membership.organisationId} year={plan.year} />
      </div>
      <ListStandIns organisationId={membership.organisationId} members={plan.members} onKnown={setStandIns} />
      <PageTask
        plan={plan}
        membership={membership}
        task={task}
        opened={opened}
        missing={missing}
        among={shown}
        onBin={() => set({ bin: true, activity: undefined })}
        onTask={setTask}
      />
      {mayPlan && search.bin ? (
        <Bin plan={plan} acting={membership} onClose={() => set({ bin: undefined })} />
      ) : null}
    </>
  );
}
