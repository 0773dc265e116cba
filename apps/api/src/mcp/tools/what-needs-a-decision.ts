import { DecisionItem, showProgress } from '@cadans/contracts/progress';
import { day } from '@cadans/contracts/values';
import * as z from 'zod/mini';
import { tool } from '../tool.js';

/** The same list as Progress shows, in the same order. */
export const WHAT_NEEDS_A_DECISION = tool({
  name: 'what_needs_a_decision',
  title: { nl: 'Wat een besluit vraagt', en: 'What needs a decision' },
  description:
    'What needs a decision from somebody who steers, as of today: each in one sentence, since when, the ids it is ' +
    'about, and the acts that settle it. You tell people; deciding is theirs.',
  contracts: [showProgress],
  input: z.strictObject({}),
  output: z.object({
    today: day,
    decisions: z.array(z.extend(z.omit(DecisionItem, { sentence: true }), { sentence: z.string() })),
  }),
  run: async (_, { ask, who: { language } }) => {
    const { today, decisions } = await ask(showProgress);
    const told = decisions.map((item) => ({ ...item, sentence: item.sentence[language] }));
    return {
      words: {
        nl: told.length > 0 ? `${told.length} zaken vragen een besluit.` : 'Niets vraagt een besluit.',
        en: told.length > 0 ? `${told.length} matters need a decision.` : 'Nothing needs a decision.',
      },
      data: { today, decisions: told },
    };
  },
});
