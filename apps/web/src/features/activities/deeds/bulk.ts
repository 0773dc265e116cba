import type { PostponementReason } from '@cadans/domain/postponement';
import type { ScrappingReason } from '@cadans/domain/scrapping';
import type { PlannedActivity } from '../../../api/year-plan';
import { type Batch, type Part, type Step } from './batch';
import { takingBack } from './taking-back';

/** Why one of several activities cannot come along. */
export type LeftWhy = 'not_open' | 'needs_decision' | 'other_year' | 'scrapped';

export type Why =
  | { readonly for: 'postponement'; readonly reason: PostponementReason; readonly note: string }
  | { readonly for: 'scrapping'; readonly reason: ScrappingReason; readonly note: string };

/** An activity that comes along: how it would stand, and the steps to there. */
export interface Doable {
  readonly before: PlannedActivity;
  readonly after: PlannedActivity | null;
  readonly steps: (why: Why | null) => readonly Step[];
  /** Whether its move leaves no record, because it was made today. */
  readonly freely?: boolean;
}

/** One act on several activities, judged before it is sent: what can be done, what not and why, and what is asked first. */
export interface Bulk {
  /** What it is called: 'Verplaatsen naar wk 31'. */
  readonly title: string;
  readonly doable: readonly Doable[];
  readonly left: readonly { readonly activity: PlannedActivity; readonly why: LeftWhy }[];
  /** Which kind of reason it takes, one for all; null when it takes none. */
  readonly asks: Why['for'] | null;
  readonly said: string;
  readonly saidBack: string;
}

/** The batch of what can be done. */
export function batchOfBulk({ doable, said, saidBack }: Bulk, why: Why | null): Batch {
  const parts = doable.map(({ before, after, steps, freely = false }): Part => {
    const forth = steps(why);
    return {
      before,
      after,
      on: before,
      steps: forth,
      back: ({ slides }) => takingBack(forth, before, { slides, freely }),
    };
  });
  return { parts, said, saidBack };
}
