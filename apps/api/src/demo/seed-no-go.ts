import * as z from 'zod';
import { SeedPeriod } from './seed-period.js';

const key = z.string().regex(/^[a-z-]+$/);

/** Something that is deliberately not done, told without dates: a channel says itself why, an audience here. */
export const SeedNoGo = z.strictObject({
  on: z.union([z.strictObject({ channel: key }), z.strictObject({ audience: z.string() })]),
  reason: z.string().default(''),
  by: key,
  /** Decided on the twelfth day of this period. */
  decided: SeedPeriod,
  /** To be looked at again on the first day of this period. */
  review: SeedPeriod,
  /** Who wanted to all the same, and was held. */
  temptations: z.array(z.strictObject({ title: z.string(), by: key, daysAgo: z.int() })).default([]),
});
export type SeedNoGo = z.infer<typeof SeedNoGo>;
