import { addDays, type CalendarDate } from './calendar-date.js';
import { type FactRow, type Facts, leadDaysByChannel } from './facts.js';
import { isoWeekOf, mondayOf } from './iso-week.js';
import { type NoiseRules, noiseOf } from './noise.js';
import { percent, type Sentence } from './sentence.js';

/** How much of the work comes in ad hoc, without and with it. */
export interface NoiseEffect {
  /** The first day after the 13 weeks that are counted. */
  readonly asOf: CalendarDate;
  /** 0 to 100, unrounded; null = no effort in those weeks. */
  readonly before: number | null;
  readonly after: number | null;
  /** Agreed, in percent. */
  readonly buffer: number;
  readonly exceedsBuffer: boolean;
  readonly sentence: Sentence;
}

/**
 * The noise (`noiseOf`) as it will be counted when the week of `row` is over: the 13 weeks that end with it, as they are
 * planned now.
 */
export function noiseEffect(facts: Facts, row: FactRow): NoiseEffect {
  const over = addDays(mondayOf(row.startsOn), 7);
  const asOf = over < facts.today ? facts.today : over;
  const rules = noiseRulesOf(facts);
  const before = noiseOf(facts.activities, rules, asOf).value;
  const { value: after, exceedsBuffer } = noiseOf([...facts.activities, row], rules, asOf);
  const effect = { asOf, before, after, buffer: facts.noiseBuffer, exceedsBuffer };
  return { ...effect, sentence: sentenceOf(effect) };
}

const noiseRulesOf = (facts: Facts): NoiseRules => ({
  leadDays: leadDaysByChannel(facts),
  buffer: facts.noiseBuffer,
  isHoliday: (date) => facts.holidays.has(date),
});

function sentenceOf({ asOf, before, after, buffer, exceedsBuffer }: Omit<NoiseEffect, 'sentence'>): Sentence {
  const { week } = isoWeekOf(addDays(asOf, -1));
  const is = percent(after ?? 0);
  const was = before === null || percent(before) === is ? '' : `${percent(before)} → `;
  const agreed = exceedsBuffer
    ? { nl: `meer dan de afgesproken ${buffer}%`, en: `more than the agreed ${buffer}%` }
    : { nl: `binnen de afgesproken ${buffer}%`, en: `within the agreed ${buffer}%` };
  return {
    nl: `Ad hoc in de 13 weken tot en met week ${week}: ${was}${is} van het werk, ${agreed.nl}.`,
    en: `Ad hoc in the 13 weeks up to week ${week}: ${was}${is} of the work, ${agreed.en}.`,
  };
}
