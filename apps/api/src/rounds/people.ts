import type { Language } from '@cadans/contracts/session';
import { type CalendarDate, dayInZone } from '@cadans/domain/calendar-date';
import type { Membership } from '@cadans/domain/digest-home';
import { LAST_ZONE, weeksAnywhere } from '@cadans/domain/digest-week';
import { type NoticeChoice, type QuietHours, USUAL_CHOICE } from '@cadans/domain/notice';
import type { Database } from '../database/database.js';
import { quietHoursOf } from '../notices/notify.js';
import { type KeptBelonging, MEMBERSHIPS, PEOPLE, SOME_PEOPLE } from './people-statements.js';
import { whoIsDueStatement } from './reminder-statements.js';

/** What rounds need of the database. */
export type RoundStore = Pick<Database, 'query' | 'write' | 'portfolio' | 'identity'>;

/** A membership of a person, as far as being told things goes. */
export interface Belonging extends Membership {
  readonly organisationId: string;
  readonly organisation: string;
  readonly timeZone: string;
  /** What the person is called there. */
  readonly name: string;
  readonly admin: boolean;
  /** How the weekly digest is wanted there. */
  readonly digest: NoticeChoice;
  readonly quiet: QuietHours | null;
  /** The last days on which the organisation was looked over for reminders. */
  readonly lookedOver: readonly CalendarDate[];
}

/** Somebody with a log-in, and everything they are a member of. */
export interface Person {
  readonly userId: string;
  readonly language: Language;
  /** Where mails go. */
  readonly address: string;
  /** The weeks, of those it is anywhere, whose digest they had: `2026-W53`. */
  readonly had: readonly string[];
  /** The oldest first. */
  readonly memberships: readonly Belonging[];
}

interface Kept {
  readonly [column: string]: unknown;
  readonly userId: string;
  readonly language: Language;
  readonly address: string;
  readonly had: string[];
}

/** So many persons are read at a time. */
const AT_A_TIME = 100;
/** Comes before every id. */
const FIRST = '00000000-0000-0000-0000-000000000000';

/** Everybody with a log-in who is a member anywhere, a hundred at a time. */
export async function* everybody(store: RoundStore, now: Date): AsyncGenerator<Person[]> {
  const weeks = weeksAnywhere(now);
  const asked = [weeks.map(({ year }) => year), weeks.map(({ week }) => week)];
  let after = FIRST;
  for (;;) {
    const { rows } = await store.identity.query<Kept>(PEOPLE, [after, AT_A_TIME, ...asked]);
    if (rows.length > 0) yield peopleOf(store, rows, now);
    const last = rows.at(-1);
    if (!last || rows.length < AT_A_TIME) return;
    after = last.userId;
  }
}

/** Everybody who has reminders to be mailed, a hundred at a time, without which digests they had. */
export async function* everybodyReminded(store: RoundStore, now: Date): AsyncGenerator<Person[]> {
  let after = FIRST;
  for (;;) {
    const due = await store.portfolio<{ userId: string }>(
      { 'app.due_until': now.toISOString() },
      whoIsDueStatement(after, AT_A_TIME),
    );
    const ids = due.map(({ userId }) => userId);
    if (ids.length > 0) {
      const { rows } = await store.identity.query<Kept>(SOME_PEOPLE, [ids]);
      yield peopleOf(store, rows, now);
    }
    const last = ids.at(-1);
    if (!last || ids.length < AT_A_TIME) return;
    after = last;
  }
}

async function peopleOf(store: RoundStore, kept: readonly Kept[], now: Date): Promise<Person[]> {
  const ids = kept.map(({ userId }) => userId);
  const memberships = await membershipsOf(store, ids, dayInZone(now, LAST_ZONE));
  return kept.flatMap((one) => {
    const own = memberships.get(one.userId);
    return own ? [{ ...one, memberships: own }] : [];
  });
}

async function membershipsOf(
  store: RoundStore,
  userIds: readonly string[],
  since: CalendarDate,
): Promise<Map<string, Belonging[]>> {
  const users = { 'app.user_ids': userIds.join(',') };
  const where = await store.portfolio<{ id: string }>(users, {
    name: 'organisations-of-people',
    text: 'select distinct organisation_id as id from member where user_id = any ($1)',
    values: [userIds],
  });
  if (where.length === 0) return new Map();
  const within = { ...users, 'app.organisation_ids': where.map(({ id }) => id).join(',') };
  const rows = await store.portfolio<KeptBelonging>(within, {
    name: 'memberships-of-people',
    text: MEMBERSHIPS,
    values: [userIds, since],
  });
  return Map.groupBy(rows.map(belongingOf), ({ userId }) => userId);
}

function belongingOf({ mail, inApp, isSet, quietFrom, quietUntil, ...one }: KeptBelonging) {
  const digest = { mail: mail ?? USUAL_CHOICE.mail, inApp: inApp ?? USUAL_CHOICE.inApp };
  return { ...one, digest, quiet: quietHoursOf({ isSet, quietFrom, quietUntil }) };
}
