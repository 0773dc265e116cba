import { addDays, type CalendarDate } from '@cadans/domain/calendar-date';
import type { ChannelKind } from '@cadans/domain/channel';
import { EVIDENCE_DAYS } from '@cadans/domain/evidence';
import { spread } from './spread.js';

/** From the first number up to, not with, the second. */
type Range = readonly [from: number, below: number];

/** What something on a channel usually yields, and where that was read. */
interface Usual {
  readonly source: string;
  readonly reach: Range;
  readonly interactions?: Range;
  readonly leads?: Range;
  readonly quoteRequests?: Range;
}

const USUAL: Partial<Record<ChannelKind, Usual>> = {
  social: { source: 'LinkedIn-statistiek', reach: [140, 620], interactions: [4, 46] },
  own: {
    source: 'Webstatistiek',
    reach: [70, 380],
    interactions: [2, 24],
    leads: [0, 3],
    quoteRequests: [0, 2],
  },
  mail: { source: 'Verzendrapport', reach: [410, 520], interactions: [30, 95], leads: [0, 2] },
  podcast_video: {
    source: 'Aanmeldlijst',
    reach: [24, 90],
    interactions: [6, 30],
    leads: [1, 5],
    quoteRequests: [0, 2],
  },
  event: { source: 'Gesprekslijst', reach: [18, 160], leads: [0, 5], quoteRequests: [0, 3] },
  trade_media: { source: 'Opgave van de redactie', reach: [1800, 4200], leads: [0, 2] },
};

/** One quote request in three becomes an order, of so many euros. */
const ORDER: Range = [1_800, 9_500];

export interface Yielded {
  readonly source: string;
  readonly measuredOn: CalendarDate;
  readonly reach: number;
  readonly interactions: number | null;
  readonly leads: number | null;
  readonly quoteRequests: number | null;
  readonly revenue: number | null;
  readonly cost: number | null;
}

/**
 * What was written down of something that is done. The same title always yields the same. Undefined while that is still to
 * come, and where nobody knows how to measure.
 */
export function yieldedBy(
  { title, budget, doneOn }: { title: string; budget: number | undefined; doneOn: CalendarDate },
  kind: ChannelKind,
  today: CalendarDate,
): Yielded | undefined {
  const chance = spread(`${title}, and yielded`);
  const usual = USUAL[kind];
  const measuredOn = addDays(doneOn, 20 + chance(EVIDENCE_DAYS - 20));
  if (!usual || measuredOn >= today) return;
  const pick = ([from, below]: Range) => from + chance(below - from);
  const maybe = (range: Range | undefined) => (range ? pick(range) : null);
  const reach = pick(usual.reach);
  const [interactions, leads, quoteRequests] = [usual.interactions, usual.leads, usual.quoteRequests].map(
    maybe,
  );
  return {
    source: usual.source,
    measuredOn,
    reach,
    interactions: interactions ?? null,
    leads: leads ?? null,
    quoteRequests: quoteRequests ?? null,
    revenue: quoteRequests && chance(3) === 0 ? pick(ORDER) : null,
    cost: budget ?? null,
  };
}
