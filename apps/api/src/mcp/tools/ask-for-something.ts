import { createRequest, Request } from '@cadans/contracts/requests';
import * as z from 'zod/mini';
import { tool } from '../tool.js';
import { idempotencyKey, keyOf } from './written-activity.js';

/** Puts a request into the inbox. */
export const ASK_FOR_SOMETHING = tool({
  name: 'ask_for_something',
  title: { nl: 'Iets vragen', en: 'Ask for something' },
  description:
    'Ask the people of marketing for something: it waits in their inbox until somebody gives it a theme, an owner and a ' +
    'date, or declines it with a reason.',
  contracts: [createRequest],
  writes: true,
  input: z.extend(createRequest.body, { idempotencyKey }),
  output: z.pick(Request, {
    id: true,
    title: true,
    status: true,
    receivedOn: true,
    wantedOn: true,
    version: true,
  }),
  run: async ({ idempotencyKey: key, ...body }, { ask }) => {
    const { id, title, status, receivedOn, wantedOn, version } = await ask(createRequest, {
      body,
      idempotencyKey: keyOf(key),
    });
    return {
      words: { nl: 'Gevraagd; het wacht op een besluit.', en: 'Asked; it waits for a decision.' },
      data: { id, title, status, receivedOn, wantedOn, version },
    };
  },
});
