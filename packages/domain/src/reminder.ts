import type { Role } from './ability.js';
import type { REMINDER_KINDS } from './notice.js';
import type { Sentence } from './sentence.js';

/** What somebody is reminded of, without having asked. */
export type ReminderKind = (typeof REMINDER_KINDS)[number];

/** A member as far as being told things goes. */
export interface Reminded {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly admin: boolean;
  readonly active: boolean;
  /** On how many days before it is due it is heard that work is; none = no word beforehand. */
  readonly daysBefore: readonly number[];
}

/** One thing one member is told once. */
export interface Reminder {
  /** The same thing has the same key, today and tomorrow: who was told under it is not told again. */
  readonly key: string;
  readonly memberId: string;
  readonly kind: ReminderKind;
  /** The activity, or the promise by the row in force. */
  readonly ids: readonly string[];
  readonly sentence: Sentence;
}
