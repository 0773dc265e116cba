import type { CARRIED_OUT, Decide, ReviewItem } from '@cadans/contracts/review-forms';
import { may } from '@cadans/domain/ability';
import type { CalendarDate } from '@cadans/domain/calendar-date';
import type { Send } from '../database/database.js';
import { Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';
import { carryOutOnPromise } from './carrying-out-promise.js';
import { carryOutOnRequest } from './carrying-out-request.js';
import { carryOutOnWork, handWorkOver } from './carrying-out-work.js';
import { settleNoGo } from './settling.js';

/** What a decision did at once: what, and in whose hands it was before when it went into others. */
export interface CarriedOut {
  readonly is: (typeof CARRIED_OUT)[number];
  readonly wasOwnerId?: string;
}

/** Who decides what, about which matter, on which day. */
export interface Carrying {
  readonly member: CurrentMember;
  readonly item: ReviewItem;
  readonly given: Decide;
  readonly today: CalendarDate;
}

const SETTLED: CarriedOut = { is: 'settled' };

/**
 * Does what was decided with the very acts that do it elsewhere, in the transaction of the decision: what they refuse is
 * not decided either. Null = the system cannot, whoever answers for it still has to.
 */
export function carryOut(send: Send, carrying: Carrying): Promise<CarriedOut | null> {
  const { item, given, member } = carrying;
  // An admin steers, also without planning: decides, but does not do.
  if (changesThePlan(item, given) && !may(member, 'plan')) throw new Refusal('forbidden');
  switch (item.kind) {
    case 'overdue':
    case 'third_postponement':
      return carryOutOnWork(send, carrying);
    case 'owner_away':
      return given.choice === 'reassign' ? handWorkOver(send, carrying) : Promise.resolve(SETTLED);
    case 'silent_cadence':
    case 'uncovered_weeks':
      return given.choice === 'keep' ? Promise.resolve(SETTLED) : carryOutOnPromise(send, carrying);
    case 'no_go_due':
      return settleNoGo(send, carrying);
    case 'request_waiting':
    case 'parked_request':
      return carryOutOnRequest(send, carrying);
    case 'earlier_decision':
      return Promise.resolve(given.choice === 'done' || given.choice === 'scrap' ? SETTLED : null);
    default:
      return Promise.resolve(given.choice === 'keep' ? SETTLED : null);
  }
}

const TO_BE_DONE = ['starved_theme', 'buffer_exceeded', 'result_missing', 'own_matter'];
const ABOUT_REQUESTS = ['request_waiting', 'parked_request'];

function changesThePlan({ kind }: ReviewItem, { choice }: Decide): boolean {
  if (ABOUT_REQUESTS.includes(kind)) return choice !== 'keep' && choice !== 'reassign';
  if (kind === 'earlier_decision' || TO_BE_DONE.includes(kind)) return false;
  return choice !== 'keep' || kind === 'third_postponement' || kind === 'no_go_due';
}
