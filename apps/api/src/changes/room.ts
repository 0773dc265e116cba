import type { Changes } from '@cadans/contracts/changes';
import { MOST_TOUCHED, type Standing } from './changes-statement.js';

/** Who hears of an organisation's changes. */
export interface Listener {
  readonly memberId: string;
  /** The session that opened the line: it ends with it. Null for who came in without one. */
  readonly sessionId: string | null;
  /** Hands on one message; `id` is from where it goes on after a break. */
  tell(changes: Changes, id: string): void;
  /** Keeps the line open. */
  breathe(): void;
  end(): void;
}

/** Whether somebody may still hear of an organisation: an active member, whose session nobody ended meanwhile. */
export function mayListen({ memberId, sessionId }: Listener, { members, sessions }: Standing): boolean {
  return members.includes(memberId) && (sessionId === null || sessions.includes(sessionId));
}

/** What an organisation's members all hear. */
export type CommonChanges = Omit<Changes, 'unread'>;

/** What of two looks one member hears; null when nothing differs for that member. `common` differs for all. */
export function changesFor(
  memberId: string,
  before: Standing | null,
  now: Standing,
  common: CommonChanges | null,
): Changes | null {
  const unread = now.unread[memberId] ?? 0;
  if (common) return { ...common, unread };
  if (before && (before.unread[memberId] ?? 0) === unread) return null;
  return { years: now.years, touched: [], activities: [], present: now.present, unread };
}

/** What differs between two looks at an organisation; null when nothing does. `rows` reads what became of activities. */
export async function changesBetween(
  before: Standing | null,
  now: Standing,
  rows: (ids: string[]) => Promise<NonNullable<Changes['activities']>>,
): Promise<CommonChanges | null> {
  const { years, touched, present } = now;
  const isQuiet =
    before !== null &&
    touched.length === 0 &&
    JSON.stringify([before.years, before.present]) === JSON.stringify([years, present]);
  if (isQuiet) return null;
  if (touched.length > MOST_TOUCHED) return { years, touched: [], activities: null, present };
  const ids = [...new Set(touched.map(({ activityId }) => activityId))];
  return { years, touched, activities: ids.length > 0 ? await rows(ids) : [], present };
}
