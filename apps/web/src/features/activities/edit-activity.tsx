import type { Activity } from '@cadans/contracts/activities';
import { may } from '@cadans/domain/ability';
import { isOpen } from '@cadans/domain/activity';
import { ExternalLink } from 'lucide-react';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type PlannedActivity, plannedOf, type YearPlan } from '../../api/year-plan';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Tabs } from '../../ui/tabs';
import { useLanguage } from '../../words/use-language';
import type { Acting } from './acting';
import { ActivityChips } from './activity-chips';
import { ActivityForm } from './activity-form';
import { ActivityHistory } from './activity-history';
import { changesBetween, fieldsOf } from './fields';
import { OpenActivityActs } from './open-activity-acts';
import { changing } from './saying-acts';
import { SlideStory } from './slide-story';
import type { Task } from './task';
import { usePerform } from './use-perform';
import { usePlace } from './use-place';
import { windowInWords } from './window-words';

export interface EditActivityProps {
  plan: YearPlan;
  acting: Acting;
  activity: PlannedActivity;
  story: Activity;
  onTask: (task: Task) => void;
  onClose: () => void;
}

/** The dialog of an activity whose story is known. Only what changed is sent. */
export function EditActivity({ plan, acting, story: latest, onTask, onClose }: EditActivityProps) {
  const { t } = useTranslation('activities');
  const { t: ui } = useTranslation('ui');
  const { language } = useLanguage();
  const place = usePlace(acting.organisationId);
  const perform = usePerform(acting.organisationId);
  // What is typed builds on what was read when it opened: a change by somebody else meanwhile is told on saving.
  const [story] = useState(latest);
  const [tab, setTab] = useState<'about' | 'slides' | 'history'>('about');
  const mayChange = may(acting, 'plan') && story.status !== 'scrapped' && story.deletedAt === null;
  const activity = plannedOf(story);
  const old = fieldsOf(story);
  const { control, handleSubmit, setValue } = useForm({ mode: 'onSubmit', defaultValues: old });

  const save = handleSubmit((now) => {
    const changes = changesBetween(old, now);
    const { ownerId } = now;
    if (Object.keys(changes).length > 0 || ownerId !== old.ownerId) {
      const back = { changes: changesBetween({ ...old, ...now }, old), ownerId: old.ownerId };
      perform(changing(place, activity, { changes, ownerId }, back));
    }
    onClose();
  });

  return (
    <Dialog
      title={story.title}
      subtitle={windowInWords(story, language)}
      size="l"
      isOpen
      onOpenChange={onClose}
      isDismissable={!mayChange}
      footer={
        mayChange ? (
          <>
            <OpenActivityActs
              plan={plan}
              acting={acting}
              activity={activity}
              onTask={onTask}
              onClose={onClose}
            />
            <Button onPress={onClose}>{ui('cancel')}</Button>
            <Button variant="primary" type="submit" form="edit-activity">
              {ui('save')}
            </Button>
          </>
        ) : undefined
      }
    >
      <div className="flex flex-col gap-3">
        <div className="flex flex-wrap items-center gap-2">
          <ActivityChips plan={plan} activity={activity} />
          {story.link ? (
            <a
              href={story.link}
              target="_blank"
              rel="noreferrer"
              className="inline-flex items-center gap-1 text-xs text-accent"
            >
              <ExternalLink size={13} aria-hidden /> {t('showResult')}
            </a>
          ) : null}
          {mayChange && isOpen(story.status) ? (
            <Button
              size="s"
              className="ml-auto"
              onPress={() => {
                onClose();
                onTask({ is: 'move', activity });
              }}
            >
              {t('move')}
            </Button>
          ) : null}
        </div>
        <Tabs
          label={story.title}
          value={tab}
          onChange={setTab}
          tabs={[
            {
              id: 'about',
              label: t('about'),
              content: (
                <form id="edit-activity" noValidate onSubmit={save}>
                  <ActivityForm plan={plan} control={control} setValue={setValue} mayChange={mayChange} />
                </form>
              ),
            },
            {
              id: 'slides',
              label: t('slideStory', { count: story.slides }),
              content: <SlideStory plan={plan} story={story} />,
            },
            { id: 'history', label: t('history'), content: <ActivityHistory plan={plan} story={story} /> },
          ]}
        />
      </div>
    </Dialog>
  );
}
