import type { Activity } from '@cadans/contracts/activities';
import { useId } from 'react';
import type { YearPlan } from '../../../api/year-plan';
import { labelClasses } from '../../../ui/field-classes';
import { WritingPlace } from '../../../ui/writing-place';
import { useTranslation } from '../../../words/use-translation';
import type { Acting } from '../deeds/acting';
import { ActivityServes } from './activity-serves';
import { ActivityTakes } from './activity-takes';
import { FieldConflict } from './field-conflict';
import { ResultLink } from './result-link';
import type { FieldName } from './unsaved';
import type { Autosave } from './use-autosave';

export interface ActivityAboutProps {
  organisationId: string;
  acting: Acting;
  plan: YearPlan;
  story: Activity;
  autosave: Autosave;
}

/** What an activity is, serves and takes, written where it is read. The title stands in the head. */
export function ActivityAbout(props: ActivityAboutProps) {
  const { plan, story, autosave } = props;
  const { t } = useTranslation('activities');
  const briefId = useId();
  const inBoth = (field: FieldName) => (
    <FieldConflict key={field} plan={plan} story={story} field={field} autosave={autosave} />
  );
  const { shown, refused, colliding, write, leave } = autosave;
  return (
    <>
      <label htmlFor={briefId} className={labelClasses}>
        {t('brief')}
      </label>
      <WritingPlace
        id={briefId}
        text={shown.brief}
        onWrite={(brief) => write({ brief })}
        onLeave={leave}
        hint={t('briefExample')}
        maxLength={10_000}
        look="mb-3 leading-relaxed"
        manyLines
      />
      {refused.includes('brief') ? <p className="text-xs text-danger">{t('textWrong')}</p> : null}
      {colliding.includes('brief') ? inBoth('brief') : null}
      <div className="in-place flex flex-col gap-1">
        <ActivityServes {...props} />
        <ActivityTakes autosave={autosave} />
      </div>
      {story.link ? <ResultLink link={story.link} /> : null}
      {colliding.filter((field) => field !== 'title' && field !== 'brief').map(inBoth)}
    </>
  );
}
