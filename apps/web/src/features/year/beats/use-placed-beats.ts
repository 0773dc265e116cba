import type { ShownPromise } from '@cadans/domain/year-beats';
import { useMemo } from 'react';
import type { SheetModel } from '../grid/use-sheet-model';
import { promisesIn } from './beats-of-lane';
import { type PauseBand, pauseBands, quietBand, type SilentBand, silentBands } from './place-bands';
import { type PlacedBeat, placeBeats } from './place-beats';

/** What the promises of one lane draw on it. */
export interface LaneBeats {
  readonly promises: readonly ShownPromise[];
  readonly beats: readonly PlacedBeat[];
  readonly silences: readonly SilentBand[];
  readonly pauses: readonly PauseBand[];
}

/**
 * What every lane of the sheet draws of its promises. Silences and pauses are of a channel, and of the first promise on it;
 * where nothing is promised the weeks a channel has been empty are still told, once that is known.
 */
export function usePlacedBeats(
  model: SheetModel,
  promises: readonly ShownPromise[],
  isKnown: boolean,
): readonly LaneBeats[] {
  const { plan, lanes, sheet } = model;
  return useMemo(
    () =>
      lanes.map((lane): LaneBeats => {
        const isChannel = lane.of.by === 'channel';
        const isLeft = lane.of.by === 'channel' && lane.of.channel.stance === 'deliberately_not';
        const own = promisesIn(lane.of, promises);
        const [first] = isChannel ? own : [];
        const isNow = plan.today.startsWith(String(plan.year));
        const silences = first
          ? silentBands(lane, first, sheet)
          : isKnown && isChannel && !isLeft && isNow && own.length === 0
            ? quietBand(lane, sheet, plan.today)
            : [];
        const beats = placeBeats({ lane, promises: own, sheet, year: plan.year, silences });
        return { promises: own, beats, silences, pauses: first ? pauseBands(first, sheet) : [] };
      }),
    [plan, lanes, sheet, promises, isKnown],
  );
}
