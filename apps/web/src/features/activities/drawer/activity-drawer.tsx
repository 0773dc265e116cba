import type { Activity } from '@cadans/contracts/activities';
import { may } from '@cadans/domain/ability';
import { DrawerBody, DrawerHead } from '../../../ui/drawer';
import { DrawerSection } from '../../../ui/drawer-section';
import { useTranslation } from '../../../words/use-translation';
import { ActivityAbout } from './activity-about';
import { ActivityHead } from './activity-head';
import { ActivityHistory } from './activity-history';
import { DrawerBar } from './drawer-bar';
import type { OpenActivityProps } from './open-activity';
import { ReadAbout } from './read-about';
import { SlideStory } from './slide-story';
import { useAutosave } from './use-autosave';

/** An activity whose story is known, open beside the year. What can be changed is changed in place. */
export function ActivityDrawer(props: OpenActivityProps & { story: Activity }) {
  const { plan, acting, story, sections, onTask, onClose } = props;
  const { t } = useTranslation('activities');
  const isClosed = !may(acting, 'plan') || story.status === 'scrapped';
  const saving = useAutosave(acting.organisationId, story, isClosed);
  const autosave = isClosed ? null : saving;
  return (
    <>
      <DrawerHead>
        <DrawerBar {...props} />
        <ActivityHead
          plan={plan}
          acting={acting}
          story={story}
          autosave={autosave}
          onTask={onTask}
          onClose={onClose}
        />
      </DrawerHead>
      <DrawerBody>
        <DrawerSection title={t('about')}>
          {autosave ? (
            <ActivityAbout
              organisationId={acting.organisationId}
              acting={acting}
              plan={plan}
              story={story}
              autosave={autosave}
            />
          ) : (
            <ReadAbout plan={plan} story={story} />
          )}
        </DrawerSection>
        {sections?.(story)}
        <DrawerSection title={t('slideStory', { count: story.slides })}>
          <SlideStory plan={plan} story={story} />
        </DrawerSection>
        <DrawerSection title={t('history')}>
          <ActivityHistory plan={plan} story={story} />
        </DrawerSection>
      </DrawerBody>
    </>
  );
}
