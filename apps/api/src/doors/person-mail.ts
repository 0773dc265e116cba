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

/** Keeps that a mail was asked for, unless five of its kind were in the last hour. */
export const ASK = `insert into user_mail (kind, address, about, due_at)
  select $1, $2, $3, now() where (
    select count(*) from user_mail where address = $2 and kind = $1 and created_at > now() - interval '1 hour') < 5`;

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
