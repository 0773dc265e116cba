import type { Language } from '@cadans/contracts/session';
import { weekKey } from '@cadans/domain/digest-week';
import type { IsoWeek } from '@cadans/domain/iso-week';
import type { Send } from '../database/database.js';
import { isOnlyOne } from '../database/only-one.js';
import { notify } from '../notices/notify.js';
import type { WrittenMail } from './written-mail.js';

/** Whose digest, under which membership, and of which week. */
export interface DigestTo {
  readonly userId: string;
  readonly memberId: string;
  readonly week: IsoWeek;
}

/**
 * Tells a person the digest of a week, in one transaction of the member's organisation: that it went, the mail, the notice and
 * the job that sends it are written together, or none of them. Whoever comes second, in whatever organisation and by whichever
 * clock, writes nothing: the row of the person and the week is there. What it says is only asked when it goes; null = there is
 * nothing to tell, and then nothing goes. Answers whether it went.
 */
export async function sendDigest(
  send: Send,
  { userId, memberId, week }: DigestTo,
  now: Date,
  write: () => Promise<Readonly<Record<Language, WrittenMail>> | null>,
): Promise<boolean> {
  const values = [userId, week.year, week.week];
  if (!(await isOnlyOne(send, `digest ${userId}`))) return false;
  const had = await send({
    name: 'had-digest',
    text: 'select from user_digest where user_id = $1 and iso_year = $2 and iso_week = $3',
    values,
  });
  if (had.length > 0) return false;
  const mail = await write();
  if (!mail) return false;
  await send({
    name: 'claim-digest',
    text: 'insert into user_digest (user_id, iso_year, iso_week) values ($1, $2, $3)',
    values,
  });
  const words = { nl: mail.nl.subject, en: mail.en.subject };
  const key = `weekly_digest ${weekKey(week)}`;
  return notify(send, { memberId, kind: 'weekly_digest', key, words, mail }, now);
}
