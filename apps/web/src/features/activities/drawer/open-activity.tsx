import type { Activity } from '@cadans/contracts/activities';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useDeferredValue } from 'react';
import { explain } from '../../../api/explain';
import type { PlannedActivity, YearPlan } from '../../../api/year-plan';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { Drawer, DrawerBody, DrawerHead } from '../../../ui/drawer';
import { Skeleton } from '../../../ui/skeleton';
import { themeClass } from '../../../ui/theme-colours';
import { useTranslation } from '../../../words/use-translation';
import { activityQuery } from '../activity.queries';
import type { Acting } from '../deeds/acting';
import { markOf } from '../mark-of';
import type { Task } from '../task';
import { ActivityDrawer } from './activity-drawer';
import { DrawerBar } from './drawer-bar';
import { StoryGone } from './story-gone';

export interface OpenActivityProps {
  plan: YearPlan;
  acting: Acting;
  activity: PlannedActivity;
  /** What somebody sees, in its order: there the keys walk to the next and the previous one. */
  among?: readonly PlannedActivity[] | undefined;
  /** What other features know of the activity. */
  sections?: ((story: Activity) => ReactNode) | undefined;
  onTask: (task: Task) => void;
  onClose: () => void;
  /** Opens the bin. */
  onBin?: (() => void) | undefined;
}

/** Everything about one activity: what it says, how it slid, who did what. */
export function OpenActivity(props: OpenActivityProps) {
  const { plan, acting, activity, onClose, onBin } = props;
  const { t: ui } = useTranslation('ui');
  const { data: story, error, refetch } = useQuery(activityQuery(acting.organisationId, activity.id));
  const theme = plan.themes.find(({ id }) => id === activity.themeId);
  // The press is answered by the drawer and its title; all its fields are drawn after that, and hold up no key.
  const filled = useDeferredValue(activity.id, null);
  return (
    <Drawer
      title={activity.title}
      onClose={onClose}
      className={themeClass(theme?.colour ?? 'slate')}
      opener={() => markOf(activity.id)}
    >
      {story && story.deletedAt === null && filled === story.id ? (
        <ActivityDrawer key={story.id} {...props} story={story} />
      ) : (
        <>
          <DrawerHead>
            <DrawerBar {...props} />
            <p className="font-serif text-xl leading-snug font-semibold break-words">{activity.title}</p>
          </DrawerHead>
          <DrawerBody>
            <div className="pt-4">
              {story && story.deletedAt !== null ? (
                <StoryGone plan={plan} story={story} onBin={onBin} />
              ) : error ? (
                <Banner
                  tone="danger"
                  title={explain(error, ui)}
                  actions={<Button onPress={() => refetch()}>{ui('retry')}</Button>}
                />
              ) : (
                <StoryComing />
              )}
            </div>
          </DrawerBody>
        </>
      )}
    </Drawer>
  );
}

function StoryComing() {
  return (
    <div className="flex flex-col gap-3">
      <Skeleton className="h-20 w-full" />
      <Skeleton className="h-9 w-full" />
      <Skeleton className="h-9 w-full" />
      <Skeleton className="h-40 w-full" />
    </div>
  );
}
