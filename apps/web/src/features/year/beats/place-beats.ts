import type { Beat } from '@cadans/domain/beat';
import { type CalendarDate, yearOf } from '@cadans/domain/calendar-date';
import { isWithin } from '@cadans/domain/date-span';
import type { ShownPromise } from '@cadans/domain/year-beats';
import { columnOf } from '@cadans/domain/year-layout';
import type { Lane } from '../grid/lanes';
import { laneHeight, rowTop, type Sheet } from '../grid/sheet';
import type { SilentBand } from './place-bands';
import { takenCells } from './taken-cells';

/** A beat nobody filled, where it is drawn: in pixels from the first week and the top of its lane. */
export interface PlacedBeat {
  /** The name the keyboard knows it by. */
  readonly id: string;
  readonly beat: Beat;
  readonly promise: ShownPromise;
  readonly column: number;
  readonly row: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The most a beat takes to be pressed, in pixels; seen it is smaller. */
const MOST = 44;

export interface BeatsToPlace {
  lane: Lane;
  promises: readonly ShownPromise[];
  sheet: Sheet;
  year: number;
  /** The silences of the first promise that are drawn: they tell what was missed in them. */
  silences: readonly SilentBand[];
}

/**
 * Puts open and missed beats in the uppermost free row of their week, several of a week beside one another; below the rows
 * where marks take all of them. Days of another year belong to another plan.
 */
export function placeBeats({ lane, promises, sheet, year, silences }: BeatsToPlace): PlacedBeat[] {
  const { columns, columnWidth, rowHeight } = sheet;
  const { rows } = lane.layout;
  const cells = takenCells(lane);
  const shown = promises.flatMap((promise, place) =>
    promise.beats
      .filter(({ state, day }) => (state === 'open' || state === 'missed') && yearOf(day) === year)
      .filter(({ state, day }) => state === 'open' || place > 0 || !isWithinAny(day, silences))
      .map((beat) => ({ beat, promise, column: columnOf(columns, beat.day) })),
  );
  const inOrder = shown.toSorted((one, other) => (one.beat.day < other.beat.day ? -1 : 1));
  return inOrder.map(({ beat, promise, column }): PlacedBeat => {
    const own = inOrder.filter((other) => other.column === column);
    const room = columnWidth / own.length;
    const place = own.findIndex((other) => other.beat === beat);
    const free = cells.freeRow(column);
    const width = Math.min(room, MOST);
    const height = Math.min(rowHeight, MOST);
    const middle =
      free === null
        ? Math.min(rowTop(sheet, rows, rows) + 4, laneHeight(sheet, rows) - 4.5)
        : rowTop(sheet, rows, free) + rowHeight / 2;
    return {
      id: `beat:${beat.cadenceId}:${beat.period.start}:${beat.index}`,
      beat,
      promise,
      column,
      row: free ?? rows,
      left: column * columnWidth + (place + 0.5) * room - width / 2,
      top: middle - height / 2,
      width,
      height,
    };
  });
}

const isWithinAny = (day: CalendarDate, silences: readonly SilentBand[]) =>
  silences.some(({ days }) => isWithin(day, days));
