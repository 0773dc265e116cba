import type { AwayWithWork } from './away.js';
import { addDays, type CalendarDate } from './calendar-date.js';
import { type DecisionItem, decisionItem, inOrder } from './decision-item.js';
import {
  decisionsAboutFocus,
  decisionsAboutNoGos,
  decisionsAboutRequests,
  type NoGo,
  type OpenRequest,
} from './decisions-about-choices.js';
import {
  decisionsAboutPromises,
  type SilentCadence,
  type UncoveredCadence,
} from './decisions-about-promises.js';
import { type DecidableWork, decisionsAboutWork } from './decisions-about-work.js';
import type { Evidence } from './evidence.js';
import type { Noise } from './noise.js';
import { counted, dayInWords } from './sentence.js';
import type { StarvedTheme } from './starved-theme.js';
import type { IsHoliday } from './working-day.js';

/** What the decisions are found in. What does not exist yet is an empty list, or null. */
export interface Situation {
  readonly work: readonly DecidableWork[];
  readonly silent: readonly SilentCadence[];
  readonly uncovered: readonly UncoveredCadence[];
  readonly starved: readonly StarvedTheme[];
  readonly noise: Noise;
  readonly requests: readonly OpenRequest[];
  readonly noGos: readonly NoGo[];
  /** The review that comes next, and the day it was meant for. */
  readonly nextReview: { readonly id: string; readonly dueOn: CalendarDate } | null;
  readonly away: readonly AwayWithWork[];
  readonly evidence: Evidence;
  readonly isHoliday: IsHoliday;
}

/** All that needs a decision today, newest first (product rule "Needs a decision"). */
export function needsDecisionNow(situation: Situation, today: CalendarDate): DecisionItem[] {
  return inOrder([
    ...decisionsAboutPromises(situation.silent, situation.uncovered, today),
    ...decisionsAboutWork(situation.work, today),
    ...decisionsAboutFocus(situation.starved, situation.noise, today),
    ...decisionsAboutRequests(situation.requests, situation.isHoliday, today),
    ...decisionsAboutNoGos(situation.noGos, today),
    ...overdueReview(situation.nextReview, today),
    ...situation.away.map(({ absence, activityIds, sentence }) =>
      decisionItem('owner_away', [absence.memberId, ...activityIds], earliest(absence.from, today), sentence),
    ),
    ...missingResults(situation.evidence, today),
  ]);
}

const earliest = (one: CalendarDate, other: CalendarDate) => (one < other ? one : other);

function overdueReview(review: Situation['nextReview'], today: CalendarDate): DecisionItem[] {
  if (!review || review.dueOn >= today) return [];
  const on = dayInWords(review.dueOn);
  const sentence = {
    nl: `Het stuurmoment van ${on.nl} is niet gehouden.`,
    en: `The review of ${on.en} was not held.`,
  };
  return [decisionItem('review_overdue', [review.id], addDays(review.dueOn, 1), sentence)];
}

const ACTIVITIES = { nl: ['activiteit', 'activiteiten'], en: ['activity', 'activities'] } as const;

// One item for all of them: after an import there may be hundreds.
function missingResults({ missingIds }: Evidence, today: CalendarDate): DecisionItem[] {
  if (missingIds.length === 0) return [];
  const many = counted(missingIds.length, ACTIVITIES);
  const sentence = {
    nl: `Van ${many.nl} is na 30 dagen nog geen opbrengst vastgelegd.`,
    en: `Of ${many.en} no result was recorded after 30 days.`,
  };
  return [decisionItem('result_missing', missingIds, today, sentence)];
}
