import type { ReviewItem } from '@cadans/contracts/review-forms';
import type { ReviewChoice } from '@cadans/domain/review-choice';
import type { ReactNode } from 'react';
import { Chip, type ChipTone } from '../../../ui/chip';
import { classes } from '../../../ui/classes';
import { useTranslation } from '../../../words/use-translation';
import type { Around } from '../around';
import { ChoiceButtons } from './choice-buttons';
import { DecidedLine } from './decided-line';
import { factsOfMatter } from './matter-facts';

const TONES: Record<ReviewItem['kind'], ChipTone> = {
  earlier_decision: 'good',
  silent_cadence: 'warn',
  third_postponement: 'danger',
  overdue: 'danger',
  starved_theme: 'warn',
  buffer_exceeded: 'warn',
  request_waiting: 'good',
  uncovered_weeks: 'warn',
  no_go_due: 'neutral',
  owner_away: 'warn',
  result_missing: 'neutral',
  parked_request: 'good',
  own_matter: 'neutral',
};

export interface AgendaItemProps {
  item: ReviewItem;
  around: Around;
  isCurrent: boolean;
  /** Somebody else just decided it, or took that back. */
  isFresh: boolean;
  isPending: boolean;
  /** The choice that is being filled in. */
  chosen: ReviewChoice | undefined;
  /** Nothing can be decided here any more, or not by who looks. */
  isReadOnly: boolean;
  /** What stands below it: the form, or that somebody was first. */
  children: ReactNode;
  menu: ReactNode;
  onCurrent: () => void;
  onChoose: (choice: ReviewChoice) => void;
  onTakeBack: () => void;
}

/** One matter: its kind, its sentence, and what was or can be decided. */
export function AgendaItem(props: AgendaItemProps) {
  const { item, around, isCurrent, isFresh, isReadOnly, onCurrent } = props;
  const { t, language } = useTranslation('deciding');
  const { t: ofReviews } = useTranslation('reviews');
  const facts = factsOfMatter(item, around, t, language);
  const { decision } = item;
  return (
    <li
      data-matter={item.id}
      tabIndex={-1}
      {...(isCurrent && { 'aria-current': 'true' as const })}
      onFocus={onCurrent}
      className={classes(
        'grid scroll-my-24 grid-cols-[1fr_auto] gap-x-3 gap-y-2 border-l-3 px-4 py-3.5 -outline-offset-2 transition-colors duration-500 md:grid-cols-[5.25rem_1fr_auto] md:px-4.5',
        isFresh ? 'bg-accent-soft' : '',
        isCurrent ? 'border-l-accent' : 'border-l-transparent',
      )}
    >
      <Chip
        tone={decision ? 'neutral' : TONES[item.kind]}
        className="mt-0.5 self-start justify-self-start md:w-full md:justify-center"
      >
        {ofReviews(`kind.${item.kind}`)}
      </Chip>
      <div className="min-w-0 max-md:col-span-2 max-md:row-start-2">
        <p className={classes('text-pretty', decision ? 'text-muted' : 'font-semibold')}>
          {item.sentence[language]}
        </p>
        {facts === '' || decision ? null : <p className="text-sm text-muted">{facts}</p>}
        <div className="mt-2">
          {decision ? (
            <DecidedLine
              {...{ item, decision, around, isFresh }}
              isPending={props.isPending}
              onTakeBack={isReadOnly ? undefined : props.onTakeBack}
            />
          ) : isReadOnly ? null : (
            <ChoiceButtons {...{ item, isCurrent }} chosen={props.chosen} onChoose={props.onChoose} />
          )}
        </div>
        {isFresh && !decision ? (
          <p className="mt-1 text-xs font-semibold text-accent">{t('justBack')}</p>
        ) : null}
        {props.children}
      </div>
      <div data-no-print className="max-md:col-start-2 max-md:row-start-1 md:col-start-3">
        {props.menu}
      </div>
    </li>
  );
}
