import type { Membership } from '@cadans/contracts/session';
import { may } from '@cadans/domain/ability';
import { getRouteApi, Link } from '@tanstack/react-router';
import { ListChecks, SearchX, Trash2 } from 'lucide-react';
import { type ReactNode, useDeferredValue, useMemo } from 'react';
import { useHotkeys } from 'react-hotkeys-hook';
import { useTranslation } from 'react-i18next';
import type { YearPlan } from '../../api/year-plan';
import { filterActivities, filterOf, isFiltered, NO_FILTER } from '../../features/activities/activity-filter';
import { ActivityList } from '../../features/activities/activity-list';
import { ActivityTask } from '../../features/activities/activity-task';
import { Bin } from '../../features/activities/bin';
import { PlanBar } from '../../features/activities/plan-bar';
import { useUndoKeys } from '../../features/activities/use-undo-keys';
import { Button } from '../../ui/button';
import { buttonClasses } from '../../ui/button-classes';
import { Card } from '../../ui/card';
import { EmptyState } from '../../ui/empty-state';
import { PageHead } from '../../ui/page-head';
import { SHORTCUTS } from '../../ui/shortcuts';
import { formatNumber } from '../../words/formats';
import { useLanguage } from '../../words/use-language';
import { useActivityCommands } from './use-activity-commands';
import { useTask } from './use-task';

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
  const { t: ofYear } = useTranslation('year');
  const { language } = useLanguage();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { task, setTask } = useTask(
    plan,
    search,
    (activity) => void navigate({ search: (now) => ({ ...now, activity }), replace: activity === undefined }),
  );
  const mayPlan = may(membership, 'plan');
  useUndoKeys(membership.organisationId);
  const deferred = useDeferredValue(search);
  const shown = useMemo(() => filterActivities(plan, deferred), [plan, deferred]);

  const set = (part: Partial<typeof search>) =>
    void navigate({ search: (now) => ({ ...now, ...part }), replace: true });
  const startPlan = () => {
    if (mayPlan) setTask({ is: 'plan', draft: {} });
  };
  useActivityCommands({ plan, membership, task, onTask: setTask });
  useHotkeys(SHORTCUTS.plan.keys, startPlan, { enabled: task === null, preventDefault: true });

  const planButton = mayPlan ? (
    <Button variant="primary" onPress={startPlan}>
      {t('planAct')}
    </Button>
  ) : null;
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
        {isFiltered(search) ? <Button onPress={() => set(NO_FILTER)}>{t('clearFilters')}</Button> : null}
        {mayPlan ? (
          <Button
            variant="quiet"
            icon={<Trash2 size={15} aria-hidden />}
            onPress={() => set({ bin: true })}
            data-no-print
          >
            {ofBin('title')}
          </Button>
        ) : null}
      </PageHead>
      <div className="mt-4" aria-busy={deferred !== search}>
        {shown.length > 0 ? (
          <ActivityList
            plan={plan}
            acting={membership}
            activities={shown}
            sort={search.sort ?? 'date'}
            down={search.down ?? false}
            onSort={(sort, down) =>
              set({ sort: sort === 'date' ? undefined : sort, down: down || undefined })
            }
            onTask={setTask}
          />
        ) : (
          <Card>
            {plan.activities.length > 0 ? (
              <EmptyState
                title={t('filteredTitle')}
                icon={<SearchX size={22} />}
                actions={<Button onPress={() => set(NO_FILTER)}>{t('clearFilters')}</Button>}
              >
                {t('filteredText', { count: plan.activities.length })}
              </EmptyState>
            ) : (
              <EmptyState
                title={t('emptyTitle')}
                icon={<ListChecks size={22} />}
                actions={
                  <>
                    {planButton}
                    {mayPlan ? (
                      <Link
                        to="/o/$organisationId/import"
                        params={{ organisationId: membership.organisationId }}
                        className={buttonClasses('secondary')}
                      >
                        {ofYear('toImport')}
                      </Link>
                    ) : null}
                  </>
                }
              >
                {t('emptyText')}
              </EmptyState>
            )}
          </Card>
        )}
      </div>
      <ActivityTask plan={plan} acting={membership} task={task} onTask={setTask} />
      {mayPlan && search.bin ? (
        <Bin plan={plan} acting={membership} onClose={() => set({ bin: undefined })} />
      ) : null}
    </>
  );
}
