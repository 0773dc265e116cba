import { useQuery } from '@tanstack/react-query';
import type { PlannedActivity, YearPlan } from '../../api/year-plan';
import { later } from '../../ui/later';
import { activityQuery } from './activity.queries';
import type { Acting } from './deeds/acting';
import type { OpenActivityProps } from './drawer/open-activity';
import type { MoveActivityProps } from './move/move-activity';
import type { Task } from './task';

const BulkTask = later(() => import('./bulk/bulk-task').then((module) => module.BulkTask));
const MissingActivity = later(() =>
  import('./drawer/missing-activity').then((module) => module.MissingActivity),
);
const OpenActivity = later(() => import('./drawer/open-activity').then((module) => module.OpenActivity));
const FinishActivity = later(() => import('./end/finish-activity').then((module) => module.FinishActivity));
const ScrapActivity = later(() => import('./end/scrap-activity').then((module) => module.ScrapActivity));
const MoveActivity = later(() => import('./move/move-activity').then((module) => module.MoveActivity));
const PlanActivity = later(() => import('./plan/plan-activity').then((module) => module.PlanActivity));

export interface ActivityTaskProps extends Pick<OpenActivityProps, 'among' | 'sections' | 'onBin'> {
  plan: YearPlan;
  acting: Acting;
  task: Task | null;
  /** What stays open below a dialog that was opened from it. */
  opened?: PlannedActivity | undefined;
  /** What the address names and this year does not have. */
  missing?: string | undefined;
  onTask: (task: Task | null) => void;
}

/** What somebody is busy with, if anything: the activity that is open, and the dialog above it. */
export function ActivityTask({
  task,
  opened,
  missing,
  among,
  sections,
  onBin,
  ...shared
}: ActivityTaskProps) {
  const onClose = () => shared.onTask(null);
  const open = task?.is === 'open' ? task.activity : opened;
  return (
    <>
      {open ? (
        <OpenActivity
          {...shared}
          activity={open}
          among={among}
          sections={sections}
          onBin={onBin}
          onClose={onClose}
        />
      ) : missing ? (
        <MissingActivity {...shared} activityId={missing} onBin={onBin} onClose={onClose} />
      ) : null}
      <TaskDialog plan={shared.plan} acting={shared.acting} task={task} onClose={onClose} />
    </>
  );
}

interface TaskDialogProps {
  plan: YearPlan;
  acting: Acting;
  task: Task | null;
  onClose: () => void;
}

function TaskDialog({ task, ...shared }: TaskDialogProps) {
  switch (task?.is) {
    case 'plan':
      return <PlanActivity {...shared} draft={task.draft} />;
    case 'move':
      return <MoveWithStory {...shared} activity={task.activity} to={task.to} />;
    case 'finish':
      return <FinishActivity {...shared} activity={task.activity} />;
    case 'scrap':
      return <ScrapActivity {...shared} activity={task.activity} />;
    case 'bulk':
      return <BulkTask {...shared} bulk={task.bulk} />;
    default:
      return null;
  }
}

// When it cannot be read the move goes by the stricter rule: as if it was not made today.
const MADE_BEFORE = { createdOn: '2000-01-01' };

function MoveWithStory(props: Omit<MoveActivityProps, 'story'>) {
  const { data: story, isPending } = useQuery(activityQuery(props.acting.organisationId, props.activity.id));
  return isPending ? null : <MoveActivity {...props} story={story ?? MADE_BEFORE} />;
}
