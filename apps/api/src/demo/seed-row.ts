import { ORIGINS, PRECISIONS } from '@cadans/domain/activity';
import { POSTPONEMENT_REASONS } from '@cadans/domain/postponement';
import { SCRAPPING_REASONS } from '@cadans/domain/scrapping';
import * as z from 'zod';

const hours = z.coerce.number();

/** One step of what became of an activity; the syntax is told in `SeedRow.course`. */
const Step = z.union([
  z.strictObject({ kind: z.literal(['+', 'slid']), days: hours, reason: z.enum(POSTPONEMENT_REASONS) }),
  z.strictObject({ kind: z.literal('late'), days: hours }),
  z.strictObject({ kind: z.literal('open') }),
  z.strictObject({ kind: z.literal('scrap'), reason: z.enum(SCRAPPING_REASONS), note: z.string() }),
]);
type Step = z.infer<typeof Step>;

const Details = z.strictObject({
  days: hours.default(1),
  budget: hours.optional(),
  helpers: z.string().default(''),
  campaign: z.string().optional(),
  precision: z.enum(PRECISIONS).optional(),
  origin: z.enum(ORIGINS).default('planned'),
});

const Row = z.strictObject({
  when: z.string(),
  theme: z.string(),
  owner: z.string(),
  hours,
  title: z.string().min(1),
  course: z.string(),
  details: z.string(),
  brief: z.string(),
});

/** An activity of the demo, told without a year. */
export interface SeedRow extends Omit<z.infer<typeof Row>, 'when' | 'course' | 'details'> {
  readonly channel: string;
  readonly when: When;
  /**
   * What became of it: `+7 customers_first` it slid a week from its date; `slid 21 customers_first` it slid until its
   * date is the one written; `late 2` done two days late; `open` nobody finished it; `scrap off_theme: why`.
   */
  readonly course: readonly Step[];
  readonly details: z.infer<typeof Details>;
}

/** A weekday of an ISO week of this year (0), the last (-1) or the next (1); or days from today. */
export type When =
  | { readonly of: 'year'; readonly years: -1 | 0 | 1; readonly week: number; readonly weekday: number }
  | { readonly of: 'today'; readonly days: number };

/** Reads a row of a seed file: `12.3` is Wednesday of week 12, `p` and `n` the years beside, `t+9` nine days from today. */
export function toSeedRow(row: unknown, channel: string): SeedRow {
  const { when, course, details, ...told } = Row.parse(row);
  const steps = course === '' ? [] : course.split(' > ').map(toStep);
  const pairs = details === '' ? [] : details.split(' ').map((pair) => pair.split('='));
  return {
    ...told,
    channel,
    when: toWhen(when),
    course: steps,
    details: Details.parse(Object.fromEntries(pairs)),
  };
}

function toWhen(text: string): When {
  const today = /^t([+-]\d+)$/.exec(text);
  if (today) return { of: 'today', days: Number(today[1]) };
  const day = /^([pn]?)(\d+)\.([1-5])$/.exec(text);
  if (!day) throw new Error(`No day: ${text}`);
  const years = day[1] === 'p' ? -1 : day[1] === 'n' ? 1 : 0;
  return { of: 'year', years, week: Number(day[2]), weekday: Number(day[3]) };
}

function toStep(text: string): Step {
  const slid = /^(\+|slid )(\d+) (\w+)$/.exec(text);
  if (slid) return Step.parse({ kind: slid[1]?.trim(), days: slid[2], reason: slid[3] });
  const scrap = /^scrap (\w+): (.+)$/.exec(text);
  if (scrap) return Step.parse({ kind: 'scrap', reason: scrap[1], note: scrap[2] });
  const late = /^late (\d+)$/.exec(text);
  return Step.parse(late ? { kind: 'late', days: late[1] } : { kind: text });
}
