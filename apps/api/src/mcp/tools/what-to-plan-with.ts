import { year as someYear } from '@cadans/contracts/values';
import { showYear, Year } from '@cadans/contracts/years';
import { yearOf } from '@cadans/domain/calendar-date';
import * as z from 'zod/mini';
import { tool } from '../tool.js';

const { themes, channels, campaigns, members, plan } = Year.shape;

/** What an activity is planned with: themes, channels, people and campaigns, with their ids. */
export const WHAT_TO_PLAN_WITH = tool({
  name: 'what_to_plan_with',
  title: { nl: 'Waarmee gepland wordt', en: 'What to plan with' },
  description:
    'The themes a year has chosen, the channels, the members who take part and the campaigns, with the ids that ' +
    'plan_activity and read_plan take. A channel whose stance is deliberately_not is one the organisation decided against.',
  contracts: [showYear],
  input: z.strictObject({ year: z.optional(someYear.check(z.describe('Left out: this year.'))) }),
  output: z.object({ year: someYear, plan, themes, channels, members, campaigns }),
  run: async ({ year: asked }, { ask, who }) => {
    const year = asked ?? yearOf(who.today);
    const shown = await ask(showYear, { params: { year } });
    const active = shown.members.filter((member) => member.active);
    return {
      words: shown.plan
        ? { nl: `Waarmee je ${year} plant.`, en: `What ${year} is planned with.` }
        : {
            nl: `${year} heeft nog geen jaarplan: er kan nog niets in gepland worden.`,
            en: `${year} has no plan yet: nothing can be planned in it.`,
          },
      data: {
        year,
        plan: shown.plan,
        themes: shown.themes,
        channels: shown.channels,
        members: active,
        campaigns: shown.campaigns,
      },
    };
  },
});
