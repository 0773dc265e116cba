import type { DecisionItem, DecisionKind } from '@cadans/domain/decision-item';
import type { ReactNode } from 'react';
import { Chip, type ChipTone } from '../../ui/chip';
import { classes } from '../../ui/classes';
import { useTranslation } from '../../words/use-translation';

const TONES: Record<DecisionKind, ChipTone> = {
  silent_cadence: 'warn',
  third_postponement: 'danger',
  overdue: 'danger',
  starved_theme: 'warn',
  buffer_exceeded: 'warn',
  request_waiting: 'good',
  uncovered_weeks: 'warn',
  no_go_due: 'neutral',
  review_overdue: 'danger',
  owner_away: 'warn',
  result_missing: 'neutral',
};

export interface DecisionRowProps {
  item: DecisionItem;
  /** Empty while the rows behind it are on their way: its line is kept free. */
  facts: string;
  acts: ReactNode;
  /** Whether it is among the first, which fit on paper. */
  isPrinted: boolean;
}

/** One matter: its kind, its sentence, the facts, and what settles it. */
export function DecisionRow({ item, facts, acts, isPrinted }: DecisionRowProps) {
  const { t, language } = useTranslation('progress');
  const { kind, sentence } = item;
  return (
    <li
      className={classes(
        'grid grid-cols-[auto_1fr] items-start gap-x-3 gap-y-2 py-3 md:grid-cols-[5.25rem_1fr_auto] print:py-1.5',
        !isPrinted && 'print:hidden',
      )}
    >
      <Chip tone={TONES[kind]} className="mt-0.5 justify-center md:w-full">
        {t(`kind.${kind}`)}
      </Chip>
      <div className="min-w-0 max-md:col-span-2">
        <p className="font-semibold text-pretty">{sentence[language]}</p>
        <p className="min-h-5 text-sm text-muted text-pretty">{facts}</p>
      </div>
      <div data-no-print className="flex flex-wrap gap-2 max-md:col-span-2 md:justify-end">
        {acts}
      </div>
    </li>
  );
}
