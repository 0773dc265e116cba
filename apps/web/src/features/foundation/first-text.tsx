import type { Plan } from '@cadans/contracts/plans';
import { useEffect, useRef } from 'react';
import { TextArea } from '../../ui/text-area';
import { useTranslation } from '../../words/use-translation';
import { FieldStateMark } from './field-state-mark';
import { OvertakenText } from './overtaken-text';
import type { Place } from './place';
import { useStoryField } from './use-story-field';

export interface FirstTextProps {
  place: Place;
  plan: Plan;
  field: 'coreMessage' | 'vision';
  example: string;
  rows: number;
  longest: number;
}

// A pause in the writing, in milliseconds.
const PAUSE = 700;

/** A text of the foundation as a field, saved at every pause: who reloads or goes back a step loses nothing. */
export function FirstText({ place, plan, field, example, rows, longest }: FirstTextProps) {
  const { t } = useTranslation('foundation');
  const held = useStoryField(place, field, plan.foundation[field]);
  const { text } = held;
  const save = useRef(held.save);
  useEffect(() => {
    save.current = held.save;
  });
  const isWriting = text !== plan.foundation[field] && held.state.kind !== 'failed';
  useEffect(() => {
    if (!isWriting) return;
    // The very text is given along: by then another may stand in the field.
    const timer = setTimeout(() => save.current(text), PAUSE);
    return () => clearTimeout(timer);
  }, [isWriting, text]);
  return (
    <div>
      <TextArea
        label={t(field)}
        hint={t(`${field}Hint`)}
        placeholder={example}
        rows={rows}
        maxLength={longest}
        value={text}
        onChange={(next) => held.write(field === 'coreMessage' ? next.replace(/\s*\n\s*/g, ' ') : next)}
        onBlur={() => held.save()}
      />
      <FieldStateMark state={held.state} onRetry={() => held.save()} />
      <OvertakenText held={held} />
    </div>
  );
}
