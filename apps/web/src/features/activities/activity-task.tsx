import { useQuery } from '@tanstack/react-query';
import type { YearPlan } from '../../api/year-plan';
import type { Acting } from './acting';
import { activityQuery } from './activity.queries';
import { BulkTask } from './bulk-task';
import { FinishActivity } from './finish-activity';
import { MoveActivity, type MoveActivityProps } from './move-activity';
import { OpenActivity } from './open-activity';
import { PlanActivity } from './plan-activity';
import { ScrapActivity } from './scrap-activity';
import type { Task } from './task';

export interface ActivityTaskProps {
  plan: YearPlan;
  acting: Acting;
  task: Task | null;
  onTask: (task: Task | null) => void;
}

/** The dialog of what somebody is busy with, if anything. */
export function ActivityTask({ plan, acting, task, onTask }: ActivityTaskProps) {
  const onClose = () => onTask(null);
  if (!task) return null;
  const shared = { plan, acting, onClose };
  switch (task.is) {
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
    case 'open':
      return <OpenActivity {...shared} activity={task.activity} onTask={onTask} />;
  }
}

// When it cannot be read the move goes by the stricter rule: as if it was not made today.
const MADE_BEFORE = { createdOn: '2000-01-01' };

function MoveWithStory(props: Omit<MoveActivityProps, 'story'>) {
  const { data: story, isPending } = useQuery(activityQuery(props.acting.organisationId, props.activity.id));
  return isPending ? null : <MoveActivity {...props} story={story ?? MADE_BEFORE} />;
}
