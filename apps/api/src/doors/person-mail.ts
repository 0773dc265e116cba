import { createHash } from 'node:crypto';
import { sender } from '../mail/sender.js';

/** A mail to a person, as somebody has it in hand. */
export interface TakenMail {
  readonly id: string;
  readonly kind: string;
  readonly address: string;
  readonly about: Readonly<Record<string, unknown>>;
  readonly attempts: number;
  readonly createdAt: Date;
}

/** So often a mail is tried: each time a minute after the last, as long as the link in it would work. */
export const MOST_TRIES = 15;

/** Asked by the account itself: by what was done in it, or in a browser in which its owner signed in before. */
export const OWN = 'own';

/** So many mails of a kind to an address may one asker have in an hour, and so many all strangers together. */
const MOST_OF_ONE = 5;
const MOST_OF_STRANGERS = 8;

/** One mailbox at a time: of many who ask at once each sees what the others got. */
export const HOLD_MAILBOX = 'select pg_advisory_xact_lock(hashtextextended($1, 49))';

/**
 * Keeps that a mail was asked for: five of a kind in an hour for each who asks, and of strangers together eight; from then on
 * one every ten minutes, so that a link to choose a password by, which works in any browser, keeps coming. What strangers
 * ask takes nothing of what the owner may. So a mailbox gets 18 of a kind in an hour at most, whoever asks.
 */
export const ASK = `insert into user_mail (kind, address, about, due_at, asked_by)
  select $1, $2, $3, now(), $4 from (
    select count(*) filter (where asked_by = $4) as of_one, count(*) filter (where asked_by <> '${OWN}') as of_strangers,
      coalesce(max(created_at) filter (where asked_by <> '${OWN}'), '-infinity') as last
    from user_mail where address = $2 and kind = $1 and created_at > now() - interval '1 hour') asked
  where of_one < ${MOST_OF_ONE} and ($4 = '${OWN}' or of_strangers < ${MOST_OF_STRANGERS} or last < now() - interval '10 minutes')`;

/** Takes the next mail that is due and holds it for a minute; whoever takes one meanwhile gets another. */
export const TAKE = `update user_mail set attempts = attempts + 1, due_at = now() + interval '1 minute' where id = (
    select id from user_mail where due_at <= now() and kind = any ($1) order by due_at, id limit 1 for update skip locked)
  returning id, kind, address, about, attempts, created_at as "createdAt"`;

/** Ends a mail; that it was asked for is known for a day, so that it can be counted. */
export const END = 'update user_mail set due_at = null where id = $1';

export const FORGET = `delete from user_mail where due_at is null and created_at < now() - interval '1 day'`;

/** The Message-ID of a mail: the same however often it goes. */
export function messageIdOf(id: string): string {
  const digest = createHash('sha256').update(`person ${id}`).digest('hex');
  return `<${digest.slice(0, 40)}@${sender().address.split('@')[1]}>`;
}
