import { PERIOD_KINDS } from '@cadans/domain/period';
import * as z from 'zod';
import { SeedPeriod } from './seed-period.js';

const key = z.string().regex(/^[a-z-]+$/);

/** A promise on a channel, told without dates: its rows one after the other, and when it was silent on purpose. */
export const SeedPromise = z.strictObject({
  channel: key,
  owner: key,
  rows: z.array(
    z.strictObject({
      times: z.int(),
      per: z.enum(PERIOD_KINDS),
      /** In force from the first day of this period on; `autumn` = since the plan of this year was made. */
      from: z.union([z.literal('autumn'), SeedPeriod]),
    }),
  ),
  pauses: z
    .array(
      z.strictObject({
        from: SeedPeriod,
        until: SeedPeriod,
        reason: z.string(),
        daysBefore: z.int().default(14),
      }),
    )
    .default([]),
});
export type SeedPromise = z.infer<typeof SeedPromise>;
