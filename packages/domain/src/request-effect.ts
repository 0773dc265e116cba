import type { CalendarDate } from './calendar-date.js';
import type { FactRow, Facts } from './facts.js';
import { type Aim, noGosAgainst, type StandingNoGo } from './no-go.js';
import { type NoGoTold, noGoInWords } from './no-go-words.js';
import { type FocusEffect, focusEffect } from './request-focus.js';
import { type LoadEffect, loadEffect } from './request-load.js';
import { type NoiseEffect, noiseEffect } from './request-noise.js';
import { type PromiseEffect, promiseEffect } from './request-promises.js';
import type { Sentence } from './sentence.js';

/** What a request would become in the plan. Effort in hours; null = nobody said. */
export interface RequestDraft {
  readonly themeId: string;
  readonly channelId: string;
  readonly ownerId: string;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly effortHours: number | null;
}

/** What is agreed and decided beside the facts. */
export interface RequestAround<N extends StandingNoGo & NoGoTold> {
  /** How many activities a week was agreed to carry; null = nobody said. */
  readonly capacity?: number | null;
  /** The no-gos that stand, with what is told of them. */
  readonly noGos?: readonly N[];
}

/** A no-go that accepting runs against, and what is told of it. */
export interface NoGoHit<N> {
  readonly noGo: N;
  readonly sentence: Sentence;
}

/** What accepting a request displaces (rule 6), before anybody decides. */
export interface RequestEffect<N> {
  readonly load: LoadEffect;
  readonly focus: FocusEffect;
  readonly noise: NoiseEffect;
  readonly promises: PromiseEffect;
  /** The channel's first, then the kind's. */
  readonly noGos: readonly NoGoHit<N>[];
}

/** The id that a request has in the rules as long as it is no activity: no uuid, so nobody else's. */
export const DRAFTED = 'request';

/** The activity that accepting makes, as the rules read it: asked for, and put in the plan today. */
export function rowOfRequest(draft: RequestDraft, today: CalendarDate): FactRow {
  return {
    ...draft,
    id: DRAFTED,
    title: '',
    status: 'planned',
    origin: 'request',
    doneOn: null,
    firstCommittedEndsOn: draft.endsOn,
    createdOn: today,
    slides: 0,
    lastPostponedOn: null,
    lastDecidedOn: null,
    lastActedOn: null,
  };
}

/**
 * What accepting would change: the rules of the dials on the facts as they are, and on the facts with the activity added.
 * Nothing else differs between the two, and the facts themselves stay as they are.
 */
export function effectOfRequest<N extends StandingNoGo & NoGoTold>(
  facts: Facts,
  draft: RequestDraft,
  { capacity = null, noGos = [] }: RequestAround<N> = {},
): RequestEffect<N> {
  const row = rowOfRequest(draft, facts.today);
  const channel = facts.channels.find(({ id }) => id === draft.channelId);
  const aim: Aim | null = channel
    ? { channelId: channel.id, channelKind: channel.kind, audience: null }
    : null;
  return {
    load: loadEffect(facts, row, capacity),
    focus: focusEffect(facts, row),
    noise: noiseEffect(facts, row),
    promises: promiseEffect(facts, row),
    noGos: aim ? noGosAgainst(noGos, aim).map((noGo) => ({ noGo, sentence: noGoInWords(noGo) })) : [],
  };
}
