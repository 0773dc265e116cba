import type { Beat } from '@cadans/domain/beat';
import type { CalendarDate } from '@cadans/domain/calendar-date';
import { themesOfYear } from '@cadans/domain/facts';
import { hungriestTheme } from '@cadans/domain/hungriest-theme';
import type { ShownPromise } from '@cadans/domain/year-beats';
import type { BeatYear } from './beat-year';

/** What an open beat says of the activity that fills it. */
export interface BeatDraft {
  readonly day: CalendarDate;
  readonly precision: 'day';
  readonly channelId: string;
  readonly ownerId: string;
  readonly themeId?: string;
}

/**
 * The activity that fills a beat: on its channel and day (today when that is gone by), by who made the promise, of its theme
 * or else the theme that lacks most.
 */
export function beatDraft({ facts, period }: BeatYear, beat: Beat, { cadence }: ShownPromise): BeatDraft {
  const { today, activities } = facts;
  const year = Number(period.start.slice(0, 4));
  const themeId = cadence.themeId ?? hungriestTheme(activities, themesOfYear(facts, year), today)?.themeId;
  return {
    day: beat.day < today ? today : beat.day,
    precision: 'day',
    channelId: cadence.channelId,
    ownerId: cadence.ownerId,
    ...(themeId !== undefined && { themeId }),
  };
}
