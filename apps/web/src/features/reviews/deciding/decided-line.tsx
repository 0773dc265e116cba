import type { ReviewDecision, ReviewItem } from '@cadans/contracts/review-forms';
import { CircleCheck } from 'lucide-react';
import { Button } from '../../../ui/button';
import { formatDayInWords } from '../../../words/formats';
import { useTranslation } from '../../../words/use-translation';
import { type Around, nameIn } from '../around';
import { decidedLabel } from '../choice-words';

export interface DecidedLineProps {
  item: ReviewItem;
  decision: ReviewDecision;
  around: Pick<Around, 'members'>;
  /** Just decided by somebody else. */
  isFresh: boolean;
  isPending: boolean;
  /** Left out where nothing can be taken back any more. */
  onTakeBack?: (() => void) | undefined;
}

/** What was decided: what, who, by when, why, and by whom. */
export function DecidedLine({ item, decision, around, isFresh, isPending, onTakeBack }: DecidedLineProps) {
  const { t, language } = useTranslation('deciding');
  const { t: ofReviews } = useTranslation('reviews');
  const { members } = around;
  const by = nameIn(members, decision.byId);
  return (
    <div className="flex flex-wrap items-start gap-x-3 gap-y-1">
      <div className="min-w-0 flex-1 basis-60">
        <p className="flex items-start gap-1.5 text-sm">
          <CircleCheck size={15} aria-hidden className="mt-0.5 shrink-0 text-accent" />
          <span>
            <strong className="font-semibold">{decidedLabel(item.kind, decision.choice, ofReviews)}</strong>
            {decision.choice === 'reassign' ? ' ' : ' · '}
            {nameIn(members, decision.ownerId)} · {formatDayInWords(decision.dueOn, language)}
          </span>
        </p>
        {decision.note === '' ? null : (
          <p className="pl-5.5 text-sm text-muted text-pretty">“{decision.note}”</p>
        )}
        <p className="pl-5.5 text-xs text-muted">
          {isFresh ? (
            <strong className="font-semibold text-accent">{t('justNow', { person: by })}</strong>
          ) : (
            t('byHim', { person: by })
          )}
          {decision.carriedOut === 'settled'
            ? null
            : ` · ${t(decision.carriedOut !== null || decision.doneOn !== null ? 'carriedOut' : 'stillToDo')}`}
        </p>
      </div>
      {onTakeBack ? (
        <Button
          size="s"
          variant="quiet"
          isPending={isPending}
          aria-label={t('takeBackOf', { about: item.sentence[language] })}
          onPress={onTakeBack}
        >
          {t('takeBack')}
        </Button>
      ) : null}
    </div>
  );
}
