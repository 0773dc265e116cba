import { LONGEST_WINDOW, type Window } from '@cadans/domain/activity';
import { daysBetween } from '@cadans/domain/calendar-date';
import { Refusal } from '../http/refusal.js';

/** A window whose days are in order and not more than a year apart; refused with the field that is wrong. */
export function requireWindow({ startsOn, endsOn }: Window): Window {
  const days = daysBetween(startsOn, endsOn);
  if (days < 0)
    throw new Refusal('invalid', { fields: [{ pointer: '/body/endsOn', code: 'ends_before_start' }] });
  if (days > LONGEST_WINDOW) {
    throw new Refusal('invalid', { fields: [{ pointer: '/body/endsOn', code: 'window_too_long' }] });
  }
  return { startsOn, endsOn };
}
