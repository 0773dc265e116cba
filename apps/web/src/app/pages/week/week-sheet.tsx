import type { Membership } from '@cadans/contracts/session';
import { may } from '@cadans/domain/ability';
import { yearOf } from '@cadans/domain/calendar-date';
import { laterWindow } from '@cadans/domain/window-shift';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useHotkeys } from 'react-hotkeys-hook';
import type { OwnWork } from '../../../api/own-work';
import type { PlannedActivity, YearPlan } from '../../../api/year-plan';
import { ActivityTask } from '../../../features/activities/activity-task';
import { useUndoKeys } from '../../../features/activities/deeds/use-undo-keys';
import type { Task } from '../../../features/activities/task';
import { layWeek } from '../../../features/week/lay-week';
import { MyWeek } from '../../../features/week/my-week';
import { useStepDone } from '../../../features/week/use-step-done';
import { WeekFigures } from '../../../features/week/week-figures';
import { Button } from '../../../ui/button';
import { buttonClasses } from '../../../ui/button-classes';
import { useDayZone } from '../../../ui/day-zone';
import { FloatingButton } from '../../../ui/floating-button';
import { Kbd } from '../../../ui/kbd';
import { later } from '../../../ui/later';
import { SHORTCUTS } from '../../../ui/shortcuts';
import { TopBar } from '../../../ui/top-bar';
import { useTranslation } from '../../../words/use-translation';
import { useActivityCommands } from '../use-activity-commands';
import { useWeekDeeds } from './use-week-deeds';
import { WeekActs } from './week-acts';
import { WeekHead } from './week-head';

export interface WeekSheetProps {
  work: OwnWork;
  plans: ReadonlyMap<number, YearPlan>;
  /** The plan of the year it is, or its lists alone. */
  plan: YearPlan;
  /** The same with its activities, which come a moment later: what is done in a dialog waits for them. */
  whole: YearPlan | undefined;
  membership: Membership;
}

const ResultsLink = later(() => import('../results-link').then((module) => module.ResultsLink));

/** One's own week with everything that can be done from it. */
export function WeekSheet({ work, plans, plan, whole, membership }: WeekSheetProps) {
  const { t } = useTranslation('week');
  const { t: ofActivities } = useTranslation('activities');
  const { organisationId, memberId } = membership;
  const [task, setTask] = useState<Task | null>(null);
  const deeds = useWeekDeeds(organisationId, work.today);
  const doStep = useStepDone(organisationId, work.today);
  useUndoKeys(organisationId);
  useDayZone(work.timeZone);
  useActivityCommands({ plan, membership, task, onTask: setTask });
  const week = useMemo(() => layWeek(work, memberId), [work, memberId]);

  const mayPlan = may(membership, 'plan');
  const canPlan = mayPlan && plan.plan !== null && plan.themes.length > 0 && plan.channels.length > 0;
  const startPlan = () => setTask({ is: 'plan', draft: { ownerId: memberId } });
  useHotkeys(SHORTCUTS.plan.keys, startPlan, { enabled: task === null && canPlan, preventDefault: true });

  // A later week stands ready: the reason is all that is asked.
  const postpone = (activity: PlannedActivity) => {
    const { precision } = activity;
    setTask({ is: 'move', activity, to: { ...laterWindow(activity, precision, work.today), precision } });
  };
  const planOf = (activity: PlannedActivity) => plans.get(yearOf(activity.startsOn)) ?? plan;
  const taskPlan = task && 'activity' in task ? planOf(task.activity) : plan;
  return (
    <>
      <TopBar
        end={
          canPlan ? (
            <Button variant="primary" onPress={startPlan} className="max-md:hidden">
              {ofActivities('planAct')} <Kbd>N</Kbd>
            </Button>
          ) : null
        }
      />
      {canPlan ? <FloatingButton label={ofActivities('planAct')} onPress={startPlan} /> : null}
      <WeekHead today={work.today}>
        <WeekFigures week={week} />
      </WeekHead>
      <MyWeek
        week={week}
        plans={plans}
        today={work.today}
        onOpen={(activity) => setTask({ is: 'open', activity })}
        onFinish={mayPlan ? deeds.finish : undefined}
        onPostpone={mayPlan ? postpone : undefined}
        onStepDone={mayPlan ? doStep : undefined}
        acts={(activity) => (
          <WeekActs
            plan={planOf(activity)}
            acting={membership}
            activity={activity}
            deeds={deeds}
            t={t}
            onTask={(next) => (next.is === 'move' ? postpone(next.activity) : setTask(next))}
          />
        )}
        ahead={
          <Link
            to="/o/$organisationId/year/$year"
            params={{ organisationId, year: plan.year }}
            className={buttonClasses('secondary')}
          >
            {t('ahead')}
          </Link>
        }
        toResults={<ResultsLink organisationId={organisationId} />}
        allLate={
          <Link
            to="/o/$organisationId/list/$year"
            params={{ organisationId, year: plan.year }}
            search={{ owner: memberId, late: true }}
            className={buttonClasses('quiet')}
          >
            {t('allLate')}
          </Link>
        }
      />
      {whole ? (
        <ActivityTask
          plan={taskPlan === plan ? whole : taskPlan}
          acting={membership}
          task={task}
          onTask={setTask}
        />
      ) : null}
    </>
  );
}
