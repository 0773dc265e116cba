import type { Activity } from '@cadans/contracts/activities';
import { may } from '@cadans/domain/ability';
import { isOpen } from '@cadans/domain/activity';
import { needsDecision } from '@cadans/domain/postponement';
import { CalendarArrowUp } from 'lucide-react';
import { plannedOf, type YearPlan } from '../../../api/year-plan';
import { Button } from '../../../ui/button';
import { WritingPlace } from '../../../ui/writing-place';
import { useLanguage } from '../../../words/use-language';
import { useTranslation } from '../../../words/use-translation';
import { ActivityChips } from '../activity-chips';
import type { Acting } from '../deeds/acting';
import { windowInWords } from '../move/window-words';
import type { Task } from '../task';
import { AlsoLooking } from './also-looking';
import { FieldConflict } from './field-conflict';
import { OpenActivityActs } from './open-activity-acts';
import { SafetyMark } from './safety-mark';
import type { Autosave } from './use-autosave';

export interface ActivityHeadProps {
  plan: YearPlan;
  acting: Acting;
  story: Activity;
  /** Null for who only reads. */
  autosave: Autosave | null;
  onTask: (task: Task) => void;
  onClose: () => void;
}

const TITLE = 'font-serif text-xl leading-snug font-semibold';

/** The head of an open activity: what it is called, how it stands, when it is, and what can become of it. */
export function ActivityHead({ plan, acting, story, autosave, onTask, onClose }: ActivityHeadProps) {
  const { t } = useTranslation('activities');
  const { language } = useLanguage();
  const activity = plannedOf(story);
  const open = isOpen(story.status);
  const mayPlan = may(acting, 'plan');
  const decides = needsDecision(activity) && may(acting, 'steer');
  return (
    <>
      {autosave ? (
        <>
          <WritingPlace
            id={`title-${story.id}`}
            label={t('title')}
            text={autosave.shown.title}
            onWrite={(title) => autosave.write({ title })}
            onLeave={autosave.leave}
            hint={t('titleExample')}
            maxLength={200}
            look={`${TITLE} mx-0! -ml-2!`}
          />
          {autosave.refused.includes('title') ? (
            <p className="text-xs font-medium text-danger">{t('titleMissing')}</p>
          ) : null}
        </>
      ) : (
        <p className={`${TITLE} break-words ${story.status === 'scrapped' ? 'text-muted line-through' : ''}`}>
          {story.title}
        </p>
      )}
      <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1">
        <ActivityChips plan={plan} activity={activity} />
        {autosave ? <SafetyMark safety={autosave.safety} onRetry={autosave.retry} /> : null}
      </div>
      <AlsoLooking plan={plan} acting={acting} activityId={story.id} />
      {autosave?.colliding.includes('title') ? (
        <FieldConflict plan={plan} story={story} field="title" autosave={autosave} />
      ) : null}
      <div className="mt-2 flex flex-wrap items-center gap-2">
        <p className="mr-auto text-sm max-md:w-full">
          {windowInWords(story, language)}
          <span className="text-faint"> · {t(`precisionName.${story.precision}`)}</span>
        </p>
        {open && (mayPlan || decides) ? (
          <Button
            size="s"
            icon={<CalendarArrowUp size={14} aria-hidden />}
            className="max-md:min-h-11"
            onPress={() => onTask({ is: 'move', activity })}
          >
            {decides ? t('decideButton') : t('move')}
          </Button>
        ) : null}
        {mayPlan ? (
          <OpenActivityActs
            plan={plan}
            acting={acting}
            activity={activity}
            onTask={onTask}
            onClose={onClose}
          />
        ) : null}
      </div>
    </>
  );
}
