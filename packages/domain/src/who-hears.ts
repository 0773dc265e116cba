import { may } from './ability.js';
import type { Reminded } from './reminder.js';

/** Who hears what is a director's: the active directors; where there are none, the others who may steer. */
export function directorsOf(members: readonly Reminded[]): Reminded[] {
  const active = members.filter(({ active }) => active);
  const directors = active.filter(({ role }) => role === 'director');
  return directors.length > 0 ? directors : active.filter((member) => may(member, 'steer'));
}
