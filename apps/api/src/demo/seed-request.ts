import { REQUEST_REASONS } from '@cadans/domain/request';
import * as z from 'zod';

const key = z.string().regex(/^[a-z-]+$/);
const by = { by: key, daysAgo: z.int() };

/** What became of a request; nothing as long as it waits. */
const Became = z.union([
  /** The activity of that title, which says itself that it was asked for. */
  z.strictObject({ ...by, accepted: z.string() }),
  z.strictObject({ ...by, declined: z.string() }),
  /** Until the first Monday of the month after today's. */
  z.strictObject({ ...by, parked: z.literal(true) }),
  z.strictObject({ ...by, asked: z.string() }),
  /** Together with the request of that title, which is told before it. */
  z.strictObject({ ...by, merged: z.string() }),
]);

/** Something that was asked for, told without dates: by a member, or from outside through the form. */
export const SeedRequest = z.strictObject({
  title: z.string(),
  text: z.string().default(''),
  reason: z.enum(REQUEST_REASONS),
  by: z.union([key, z.strictObject({ name: z.string(), email: z.email() })]),
  daysAgo: z.int(),
  /** Wanted so many days from today. */
  wantedIn: z.int().optional(),
  became: Became.optional(),
});
export type SeedRequest = z.infer<typeof SeedRequest>;
