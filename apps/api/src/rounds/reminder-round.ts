import { dayInZone } from '@cadans/domain/calendar-date';
import type { Facts } from '@cadans/domain/facts';
import { afterQuietHours, USUAL_DAYS_BEFORE } from '@cadans/domain/notice';
import type { Reminded, Reminder } from '@cadans/domain/reminder';
import { remindersOn } from '@cadans/domain/reminders';
import type { Send } from '../database/database.js';
import { isOnlyOne } from '../database/only-one.js';
import { inTenantScope } from '../database/tenant-scope.js';
import { quietHoursOf } from '../notices/notify.js';
import type { Belonging, RoundStore } from './people.js';
import {
  membersStatement,
  type NewReminder,
  remindStatement,
  takeDayStatement,
} from './reminder-statements.js';

interface KeptMember extends Omit<Reminded, 'daysBefore'> {
  readonly [column: string]: unknown;
  /** Null of who is named and has no log-in yet: they are told nothing. */
  readonly userId: string | null;
  readonly daysBefore: number[] | null;
  readonly isSet: boolean;
  readonly quietFrom: number | null;
  readonly quietUntil: number | null;
}

type KnownMember = KeptMember & { readonly userId: string };

/**
 * Looks an organisation over for what its members are to be reminded of, once a day of its time zone: shown in Cadans at once,
 * left for the mail of the day when quiet hours are over. Answers whether it was looked over now.
 */
export async function lookOver(
  store: RoundStore,
  { organisationId: id, timeZone, lookedOver }: Belonging,
  now: Date,
  read: () => Promise<Facts | null>,
): Promise<boolean> {
  const today = dayInZone(now, timeZone);
  if (lookedOver.includes(today)) return false;
  return inTenantScope({ organisationId: id }, () =>
    store.write(async (send) => {
      if (!(await isOnlyOne(send, `reminders ${id}`))) return false;
      const taken = await send(takeDayStatement(id, today));
      if (taken.length === 0) return false;
      const facts = await read();
      if (facts) await remind(send, facts, { id, timeZone, now });
      return true;
    }),
  );
}

async function remind(
  send: Send,
  facts: Facts,
  { id, timeZone, now }: { id: string; timeZone: string; now: Date },
): Promise<void> {
  const kept = await send<KeptMember>(membersStatement(id));
  const members = new Map(kept.filter(isKnown).map((member) => [member.id, member]));
  const reminded = kept.map((member) => ({ ...member, daysBefore: member.daysBefore ?? USUAL_DAYS_BEFORE }));
  const dueAt = new Map<string, Date>();
  const dueFor = (member: KnownMember) => {
    const due = dueAt.get(member.id) ?? afterQuietHours(quietHoursOf(member), now, timeZone);
    dueAt.set(member.id, due);
    return due;
  };
  const reminders = remindersOn(facts, reminded).flatMap((reminder): NewReminder[] => {
    const member = members.get(reminder.memberId);
    return member ? [{ ...toldOf(reminder), userId: member.userId, dueAt: dueFor(member) }] : [];
  });
  if (reminders.length > 0) await send(remindStatement(id, reminders));
}

const isKnown = (member: KeptMember): member is KnownMember => member.userId !== null;

function toldOf({ key, memberId, kind, ids, sentence }: Reminder) {
  const [about = ''] = ids;
  return {
    key,
    memberId,
    kind,
    about: kind === 'running_out' ? { cadenceId: about } : { activityId: about },
    words: sentence,
  };
}
