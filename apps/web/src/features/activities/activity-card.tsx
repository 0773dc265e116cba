import { may } from '@cadans/domain/ability';
import { isOpen } from '@cadans/domain/activity';
import { needsDecision } from '@cadans/domain/postponement';
import { useQuery } from '@tanstack/react-query';
import { Heading } from 'react-aria-components/Heading';
import type { PlannedActivity, YearPlan } from '../../api/year-plan';
import { Button } from '../../ui/button';
import { useLanguage } from '../../words/use-language';
import { useTranslation } from '../../words/use-translation';
import { activityQuery } from './activity.queries';
import { ActivityChips } from './activity-chips';
import type { Acting } from './deeds/acting';
import { completing, reopening, restoring } from './deeds/ending-acts';
import { usePerform } from './deeds/use-perform';
import { ActivityFacts } from './drawer/activity-facts';
import { windowInWords } from './move/window-words';
import { usePlace } from './plan/use-place';
import type { Task } from './task';

export interface ActivityCardProps {
  plan: YearPlan;
  acting: Acting;
  activity: PlannedActivity;
  /** Who does it meanwhile, behind the owner's name. */
  standIn?: string | undefined;
  /** The sheet of a phone has the title in its own head. */
  titled?: boolean;
  onTask: (task: Task) => void;
  onClose: () => void;
}

/** An activity at a glance, with what can be done about it. The row is there at once; the story follows. */
export function ActivityCard(props: ActivityCardProps) {
  const { plan, acting, activity, standIn, titled = true, onTask, onClose } = props;
  const { t } = useTranslation('activities');
  const { language } = useLanguage();
  const place = usePlace(acting.organisationId);
  const perform = usePerform(acting.organisationId);
  const { data: story } = useQuery({
    ...activityQuery(acting.organisationId, activity.id),
    enabled: activity.version > 0,
  });
  const mayPlan = may(acting, 'plan');
  const decides = needsDecision(activity) && may(acting, 'steer');
  const open = isOpen(activity.status);
  const then = (act: () => void) => () => {
    onClose();
    act();
  };
  return (
    <div className="flex flex-col gap-2.5">
      <ActivityChips plan={plan} activity={activity} />
      {titled ? (
        <Heading slot="title" className="font-serif text-base leading-snug font-semibold">
          {activity.title}
        </Heading>
      ) : null}
      <ActivityFacts
        plan={plan}
        ownerId={activity.ownerId}
        standIn={standIn}
        story={story}
        when={windowInWords(activity, language)}
      />
      <div className="flex flex-wrap gap-2 pt-1 max-md:grid max-md:grid-cols-2">
        <Button size="s" onPress={then(() => onTask({ is: 'open', activity }))}>
          {t('open')}
        </Button>
        {mayPlan && open ? (
          <Button
            size="s"
            variant="outline"
            onPress={then(() => perform(completing(place, activity, { doneOn: plan.today })))}
          >
            {t('done')}
          </Button>
        ) : null}
        {open && (mayPlan || decides) ? (
          <Button size="s" onPress={then(() => onTask({ is: 'move', activity }))}>
            {decides ? t('decideButton') : t('move')}
          </Button>
        ) : null}
        {mayPlan && open ? (
          <Button size="s" variant="danger-soft" onPress={then(() => onTask({ is: 'scrap', activity }))}>
            {t('scrapButton')}
          </Button>
        ) : null}
        {mayPlan && activity.status === 'done' ? (
          <Button size="s" onPress={then(() => perform(reopening(place, activity)))}>
            {t('reopen')}
          </Button>
        ) : null}
        {mayPlan && activity.status === 'scrapped' ? (
          <Button size="s" onPress={then(() => perform(restoring(place, activity)))}>
            {t('restore')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
