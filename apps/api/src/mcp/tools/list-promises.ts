import { Cadence, listCadences } from '@cadans/contracts/cadences';
import * as z from 'zod/mini';
import { tool } from '../tool.js';

/** What is promised, today and from some day ahead. */
export const LIST_PROMISES = tool({
  name: 'list_promises',
  title: { nl: 'Beloften', en: 'Promises' },
  description:
    'What the organisation promises: how often it publishes on which channel, with the pauses it chose. ' +
    'Those that ended are left out; what_to_plan_with tells which channel, theme and member an id is.',
  contracts: [listCadences],
  input: z.strictObject({}),
  output: z.object({ promises: z.array(z.omit(Cadence, { replacesId: true, version: true })) }),
  run: async (_, { ask, who: { today } }) => {
    const { cadences } = await ask(listCadences);
    const promises = cadences
      .filter(({ validUntil }) => validUntil === null || validUntil >= today)
      .map(({ replacesId: _before, version: _version, ...promise }) => ({
        ...promise,
        pauses: promise.pauses.filter(({ until }) => until === null || until >= today),
      }));
    return {
      words: { nl: `${promises.length} beloften.`, en: `${promises.length} promises.` },
      data: { promises },
    };
  },
});
