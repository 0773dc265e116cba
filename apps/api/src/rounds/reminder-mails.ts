import { dayInZone } from '@cadans/domain/calendar-date';
import { afterQuietHours } from '@cadans/domain/notice';
import type { ReminderKind } from '@cadans/domain/reminder';
import type { Sentence } from '@cadans/domain/sentence';
import { isOnlyOne } from '../database/only-one.js';
import { inTenantScope } from '../database/tenant-scope.js';
import { remindersMail } from '../digests/reminders-mail.js';
import type { MailLinks } from '../mail/mail-links.js';
import { sendMail } from '../mail/send-mail.js';
import type { Belonging, Person, RoundStore } from './people.js';
import {
  endWaitingStatement,
  mailedStatement,
  mailedTodayStatement,
  waitingStatement,
} from './reminder-statements.js';

interface Waiting {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly kind: ReminderKind;
  readonly words: Sentence;
  readonly isWanted: boolean;
}

/** Where the links in a mail lead. */
export type Links = Pick<MailLinks, 'to' | 'unsubscribe'>;

interface WaitingThere {
  readonly at: Belonging;
  readonly waiting: readonly Waiting[];
}

/**
 * Mails a person all that waits to be told, of every organisation, in one mail a day; it goes out under the oldest membership.
 * That it went and which reminders were in it is written with the mail. Killed before the reminders themselves know of it, the
 * next round finds that they were told. Answers whether a mail was written.
 */
export async function mailReminders(
  store: RoundStore,
  person: Person,
  now: Date,
  links: Links,
): Promise<boolean> {
  const there: WaitingThere[] = [];
  for (const at of person.memberships) {
    const statement = waitingStatement(at.organisationId, person.userId);
    const waiting = await within(at, () => store.query<Waiting>(statement));
    if (waiting.length > 0) there.push({ at, waiting });
  }
  const home = person.memberships.find(({ active }) => active);
  const wanted = there.flatMap(({ waiting }) => waiting.filter(({ isWanted }) => isWanted));
  const written =
    home && wanted.length > 0 ? await write(store, { person, home, there, wanted, now, links }) : 'nothing';
  if (written === 'not_now') return false;
  for (const { at, waiting } of there) {
    const ids = waiting.map(({ id }) => id);
    await within(at, () => store.query(endWaitingStatement(at.organisationId, ids)));
  }
  return written === 'mailed';
}

interface Writing {
  readonly person: Person;
  readonly home: Belonging;
  readonly there: readonly WaitingThere[];
  readonly wanted: readonly Waiting[];
  readonly now: Date;
  readonly links: Links;
}

/** `not_now`: there was a mail today, or another replica is at it. */
function write(
  store: RoundStore,
  { person, home, there, wanted, now, links }: Writing,
): Promise<'mailed' | 'nothing' | 'not_now'> {
  const { userId, language, address } = person;
  const { organisationId, memberId, name, timeZone, quiet } = home;
  const day = dayInZone(now, timeZone);
  return within(home, () =>
    store.write(async (send) => {
      if (!(await isOnlyOne(send, `reminders of ${userId}`))) return 'not_now';
      const ids = wanted.map(({ id }) => id);
      const [before] = await send<{ hadToday: boolean; fresh: string[] }>(mailedStatement(userId, day, ids));
      const fresh = new Set(before?.fresh);
      if (fresh.size === 0) return 'nothing';
      if (before?.hadToday) return 'not_now';
      await send(mailedTodayStatement(userId, day, [...fresh]));
      const told = wanted.filter(({ id }) => fresh.has(id));
      const kind = told[0]?.kind ?? 'due_soon';
      await sendMail(send, {
        key: `${memberId} reminders ${day}`,
        kind,
        to: { name, address, memberId },
        content: remindersMail({
          name,
          language,
          unsubscribeHref: links.unsubscribe({ organisationId, memberId, kind }),
          choicesHref: links.to(`/o/${organisationId}/notices`),
          groups: there.map(({ at, waiting }) => ({
            organisation: at.organisation,
            href: links.to(`/o/${at.organisationId}/week`),
            sentences: waiting.filter(({ id }) => fresh.has(id)).map(({ words }) => words),
          })),
        }),
        dueAt: afterQuietHours(quiet, now, timeZone),
      });
      return 'mailed';
    }),
  );
}

const within = <T>({ organisationId }: Belonging, work: () => Promise<T>) =>
  inTenantScope({ organisationId }, work);
