import { asksOf } from '@cadans/domain/review-choice';
import { ComboBox } from '../../../ui/combo-box';
import { DatePicker } from '../../../ui/date-picker';
import { TextField } from '../../../ui/text-field';
import { useTranslation } from '../../../words/use-translation';
import { ownerOptions } from '../people';
import { dayThatFollows } from './decide-of';
import type { DraftFieldsProps } from './draft-fields';

/** What every decision has: who answers for it, by when, and a note. What asks for days already is due on those. */
export function AnswerFields({ item, draft, around, lacks, onChange }: DraftFieldsProps) {
  const { t } = useTranslation('deciding');
  const { kind } = item;
  const { choice } = draft;
  const set = (part: Partial<DraftFieldsProps['draft']>) => onChange({ ...draft, ...part });
  const asks = asksOf(kind, choice);
  const asksWhy = asks.includes('reason') || draft.reason === 'other' || draft.scrapReason === 'other';
  const due = lacks.has('due') ? t('dueMissing') : lacks.has('due_ahead') ? t('dueAheadMissing') : undefined;
  return (
    <>
      {asksWhy ? <Note {...{ draft, lacks, set }} isAsked isTold={choice === 'decline'} /> : null}
      <ComboBox
        label={t(choice === 'reassign' ? 'newOwner' : 'owner')}
        options={ownerOptions(around.members)}
        value={draft.ownerId}
        onChange={(ownerId) => set({ ownerId })}
        error={lacks.has('owner') ? t('ownerMissing') : undefined}
      />
      {dayThatFollows(kind, draft) !== undefined ? null : (
        <DatePicker
          label={t(dueWord(kind, choice))}
          value={draft.dueOn}
          minValue={around.today}
          onChange={(dueOn) => set({ dueOn })}
          error={due}
        />
      )}
      {asksWhy ? null : <Note {...{ draft, lacks, set }} isAsked={false} isTold={false} />}
    </>
  );
}

interface NoteProps extends Pick<DraftFieldsProps, 'draft' | 'lacks'> {
  isAsked: boolean;
  /** Who asked reads it. */
  isTold: boolean;
  set: (part: { note: string }) => void;
}

function Note({ draft, lacks, isAsked, isTold, set }: NoteProps) {
  const { t } = useTranslation('deciding');
  return (
    <TextField
      label={t(isAsked ? 'why' : 'note')}
      optional={!isAsked}
      maxLength={500}
      value={draft.note}
      onChange={(note) => set({ note })}
      className="col-span-full"
      {...(isTold && { hint: t('whyTold') })}
      error={lacks.has('note') ? t('noteMissing') : undefined}
    />
  );
}

function dueWord(kind: DraftFieldsProps['item']['kind'], choice: DraftFieldsProps['draft']['choice']) {
  if (kind === 'no_go_due' && choice === 'keep') return 'reviewOn';
  if (choice === 'park') return 'parkUntil';
  return kind === 'earlier_decision' && choice === 'move' ? 'newDay' : 'due';
}
