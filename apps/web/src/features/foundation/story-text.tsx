import type { Plan } from '@cadans/contracts/plans';
import { useId } from 'react';
import { WritingPlace } from '../../ui/writing-place';
import { useTranslation } from '../../words/use-translation';
import { FieldStateMark } from './field-state-mark';
import { OvertakenText } from './overtaken-text';
import type { Place } from './place';
import { useStoryField } from './use-story-field';

export interface StoryTextProps {
  place: Place;
  plan: Plan;
  field: 'vision' | 'coreMessage' | 'proof';
  canEdit: boolean;
  look: string;
}

const LONGEST = { vision: 4000, coreMessage: 1000, proof: 4000 };

/** One text of the foundation: read as a page, written in place, saved when it is left. */
export function StoryText({ place, plan, field, canEdit, look }: StoryTextProps) {
  const { t } = useTranslation('foundation');
  const id = useId();
  const held = useStoryField(place, field, plan.foundation[field]);
  if (!canEdit) {
    return (
      <div>
        <h2 className="section-label mb-1">{t(field)}</h2>
        <p className={`whitespace-pre-wrap break-words ${held.theirs ? look : 'text-faint italic'}`}>
          {held.theirs || t('notWritten')}
        </p>
      </div>
    );
  }
  return (
    <div className="min-w-0">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h2 className="section-label">
          <label htmlFor={id}>{t(field)}</label>
        </h2>
        <FieldStateMark state={held.state} onRetry={() => held.save()} />
      </div>
      <WritingPlace
        id={id}
        text={held.text}
        onWrite={held.write}
        onLeave={() => held.save()}
        hint={t(`${field}Hint`)}
        maxLength={LONGEST[field]}
        look={look}
        manyLines={field !== 'coreMessage'}
      />
      <OvertakenText held={held} />
    </div>
  );
}
