import type { CalendarDate } from '@cadans/domain/calendar-date';
import { nextPeriod, PERIOD_KINDS, type Period, periodOf, previousPeriod } from '@cadans/domain/period';
import * as z from 'zod';

/** A period counted from the one today lies in: `week-8` eight weeks back, `month+1` the next month, `quarter-0` this one. */
export const SeedPeriod = z
  .templateLiteral([z.enum(PERIOD_KINDS), z.string().regex(/^[+-]\d+$/)])
  .transform((text) => ({
    kind: z.enum(PERIOD_KINDS).parse(text.replace(/[+-]\d+$/, '')),
    ahead: Number(text.replace(/^[a-z]+/, '')),
  }));
export type SeedPeriod = z.infer<typeof SeedPeriod>;

/** The period that is meant, as seen from today. */
export function periodSeen({ kind, ahead }: SeedPeriod, today: CalendarDate): Period {
  let period = periodOf(kind, today);
  for (let left = Math.abs(ahead); left > 0; left--)
    period = ahead < 0 ? previousPeriod(period) : nextPeriod(period);
  return period;
}
