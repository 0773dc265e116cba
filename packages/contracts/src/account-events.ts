import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { id } from './values.js';

/** One thing that happened to the safety of an account. */
export const AccountEvent = z.object({
  id,
  at: z.string(),
  /** A stable name, such as `signed_in`; the screen has the words. */
  kind: z.string(),
  /** By which door somebody came in, where it tells of that. */
  door: z.nullable(z.string()),
  address: z.nullable(z.string()),
  agent: z.nullable(z.string()),
});
export type AccountEvent = z.infer<typeof AccountEvent>;

export const listAccountEvents = endpoint({
  method: 'GET',
  path: '/session/events',
  summary: 'The last hundred things that happened to the safety of your account, the newest first.',
  may: 'signed_in',
  answer: z.object({ events: z.array(AccountEvent) }),
});
