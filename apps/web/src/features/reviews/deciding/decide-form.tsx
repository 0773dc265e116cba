import { asksOf } from '@cadans/domain/review-choice';
import { useState } from 'react';
import { afterFrame } from '../../../ui/after-frame';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { useTranslation } from '../../../words/use-translation';
import { choiceLabel } from '../choice-words';
import { AnswerFields } from './answer-fields';
import { type Decision, decisionOf, lacksOf } from './decide-of';
import { DraftFields, type DraftFieldsProps } from './draft-fields';
import { matterOf } from './matter';

export interface DecideFormProps
  extends Pick<DraftFieldsProps, 'item' | 'draft' | 'around' | 'askWindow' | 'onChange'> {
  isPending: boolean;
  /** Why it was refused, in the server's words. */
  refusal: string | null;
  onDecide: (decision: Decision) => void;
  onClose: () => void;
}

/** What a choice asks, with as much as is known filled in: what is whole is decided with one more press of Enter. */
export function DecideForm(props: DecideFormProps) {
  const { item, draft, around, isPending, refusal, onDecide, onClose } = props;
  const { t, language } = useTranslation('deciding');
  const { t: ofReviews } = useTranslation('reviews');
  const { t: ui } = useTranslation('ui');
  const [isTried, setTried] = useState(false);
  const matter = matterOf(item, around.facts);
  const lacking = lacksOf(item.kind, draft, matter, around.today);
  const label = choiceLabel(item.kind, draft.choice, ofReviews);
  const isWhole = lacking.size === 0 && asksOf(item.kind, draft.choice).length === 0;
  const fields = { ...props, matter, lacks: isTried ? lacking : NOTHING };
  return (
    <form
      ref={focusFirst}
      {...(isWhole && { 'data-whole': true })}
      noValidate
      aria-label={t('choose', { choice: label, about: item.sentence[language] })}
      className="mt-3 flex scroll-my-20 flex-col gap-2 rounded-card border border-accent-line bg-paper p-3.5 md:p-4"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        const decision = lacking.size === 0 ? decisionOf(item.kind, draft, matter, around.today) : null;
        if (decision && !isPending) onDecide(decision);
      }}
    >
      <div className="grid gap-x-3 gap-y-1 sm:grid-cols-2">
        <DraftFields {...fields} />
        <AnswerFields {...fields} />
      </div>
      {refusal ? (
        <Banner tone="danger" title={t('refused')}>
          {refusal}
        </Banner>
      ) : null}
      <div className="flex flex-wrap items-center justify-end gap-2">
        <Button onPress={onClose}>{ui('cancel')}</Button>
        <Button type="submit" variant="primary" isPending={isPending}>
          {label}
        </Button>
      </div>
    </form>
  );
}

const NOTHING: ReadonlySet<never> = new Set();

/**
 * What is whole already waits for Enter; else one goes on where something has to be said. Only as it opens: and a field
 * that opens a list only once the page stands still, as scrolling would close it again.
 */
function focusFirst(form: HTMLFormElement | null) {
  if (!form) return;
  if (form.dataset.whole !== undefined) form.querySelector<HTMLElement>('button[type=submit]')?.focus();
  else {
    form.scrollIntoView({ block: 'nearest' });
    return afterFrame(() => form.querySelector<HTMLElement>('input, button')?.focus({ preventScroll: true }));
  }
}
