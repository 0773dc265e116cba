import { PERIOD_KINDS } from '@cadans/domain/period';
import * as z from 'zod';

const key = z.string().regex(/^[a-z-]+$/);

/** A period counted from the one today lies in: `week-8` eight weeks back, `month+1` the next month, `quarter-0` this one. */
const when = z.templateLiteral([z.enum(PERIOD_KINDS), z.string().regex(/^[+-]\d+$/)]).transform((text) => ({
  kind: z.enum(PERIOD_KINDS).parse(text.replace(/[+-]\d+$/, '')),
  back: -Number(text.replace(/^[a-z]+/, '')),
}));
export type SeedPeriod = z.infer<typeof when>;

/** A promise on a channel, told without dates: its rows one after the other, and when it was silent on purpose. */
export const SeedPromise = z.strictObject({
  channel: key,
  owner: key,
  rows: z.array(
    z.strictObject({
      times: z.int(),
      per: z.enum(PERIOD_KINDS),
      /** In force from the first day of this period on; `autumn` = since the plan of this year was made. */
      from: z.union([z.literal('autumn'), when]),
    }),
  ),
  pauses: z
    .array(z.strictObject({ from: when, until: when, reason: z.string(), daysBefore: z.int().default(14) }))
    .default([]),
});
export type SeedPromise = z.infer<typeof SeedPromise>;
