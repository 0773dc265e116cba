import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { explain } from '../../api/explain';
import type { PlannedActivity, YearPlan } from '../../api/year-plan';
import { Banner } from '../../ui/banner';
import { Dialog } from '../../ui/dialog';
import { Skeleton } from '../../ui/skeleton';
import type { Acting } from './acting';
import { activityQuery } from './activity.queries';
import { EditActivity } from './edit-activity';
import type { Task } from './task';

export interface OpenActivityProps {
  plan: YearPlan;
  acting: Acting;
  activity: PlannedActivity;
  onTask: (task: Task) => void;
  onClose: () => void;
}

/** Everything about one activity: what it says, how it slid, who did what. */
export function OpenActivity(props: OpenActivityProps) {
  const { acting, activity, onClose } = props;
  const { t: ui } = useTranslation('ui');
  const { data: story, error } = useQuery(activityQuery(acting.organisationId, activity.id));
  if (story) return <EditActivity {...props} story={story} />;
  return (
    <Dialog title={activity.title} size="l" isOpen onOpenChange={onClose}>
      {error ? (
        <Banner tone="danger">{explain(error, ui)}</Banner>
      ) : (
        <div className="flex flex-col gap-3">
          <Skeleton className="h-9 w-full" />
          <Skeleton className="h-20 w-full" />
          <Skeleton className="h-40 w-full" />
        </div>
      )}
    </Dialog>
  );
}
