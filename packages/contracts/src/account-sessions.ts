import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { id } from './values.js';

/** Somewhere a person is signed in. */
export const AccountSession = z.object({
  id,
  /** How the browser called itself when it signed in; null when it did not say. */
  agent: z.nullable(z.string()),
  address: z.nullable(z.string()),
  /** Both to the instant, in UTC; last seen is exact to ten minutes. */
  since: z.string(),
  lastSeen: z.string(),
  /** The one that asks. */
  isThis: z.boolean(),
});
export type AccountSession = z.infer<typeof AccountSession>;

export const listSessions = endpoint({
  method: 'GET',
  path: '/session/sessions',
  summary: 'Where you are signed in, last seen first.',
  may: 'signed_in',
  answer: z.object({ sessions: z.array(AccountSession) }),
});

export const endSession = endpoint({
  method: 'DELETE',
  path: '/session/sessions/:sessionId',
  summary: 'Sign out somewhere: its next request is refused, and what it follows live ends within 5 seconds.',
  may: 'signed_in',
  params: z.object({ sessionId: id }),
  status: 204,
});

export const endAllSessions = endpoint({
  method: 'DELETE',
  path: '/session/sessions',
  summary: 'Sign out everywhere, here as well.',
  may: 'signed_in',
  confirmed: true,
  status: 204,
});
