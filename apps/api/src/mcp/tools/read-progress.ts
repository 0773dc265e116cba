import { showProgress } from '@cadans/contracts/progress';
import { Period, percentage } from '@cadans/contracts/progress-parts';
import { day } from '@cadans/contracts/values';
import { PROGRESS_SPANS } from '@cadans/domain/progress';
import * as z from 'zod/mini';
import { tool } from '../tool.js';

const Dial = z.object({ value: percentage, sentence: z.string() });

/** The dials, and what is said beside them. */
export const READ_PROGRESS = tool({
  name: 'read_progress',
  title: { nl: 'Voortgang lezen', en: 'Read progress' },
  description:
    'Are we on course? Rhythm, focus, noise and ownership of a month, quarter or year (0 to 100; null: not enough ' +
    'history yet), and sentences about what is late, ahead, slid and scrapped. Every number is explained by its sentence.',
  contracts: [showProgress],
  input: z.strictObject({
    span: z._default(z.enum(PROGRESS_SPANS), 'quarter'),
    on: z.optional(day.check(z.describe('A day in the period; left out: today.'))),
  }),
  output: z.object({
    today: day,
    period: Period,
    rhythm: Dial,
    focus: Dial,
    noise: Dial,
    ownership: Dial,
    sentences: z.array(z.string()),
  }),
  run: async ({ span, on }, { ask, who: { language } }) => {
    const shown = await ask(showProgress, { query: { span, on } });
    const {
      today,
      period,
      dials,
      coverage,
      runway,
      overdue,
      concentration,
      unowned,
      doingNothing,
      slip,
      scrapped,
    } = shown;
    const dial = ({ value, sentence }: { value: number | null; sentence: { nl: string; en: string } }) => ({
      value,
      sentence: sentence[language],
    });
    const said = [
      ...coverage,
      runway,
      overdue,
      concentration,
      unowned,
      doingNothing,
      slip,
      scrapped,
      shown.yield,
    ];
    return {
      words: {
        nl: `Voortgang van ${period.start} tot en met ${period.end}.`,
        en: `Progress from ${period.start} to ${period.end}.`,
      },
      data: {
        today,
        period,
        rhythm: dial(dials.rhythm),
        focus: dial(dials.focus),
        noise: dial(dials.noise),
        ownership: dial(dials.ownership),
        sentences: said.map(({ sentence }) => sentence[language]),
      },
    };
  },
});
