import { quarterOf } from '@cadans/domain/calendar-date';
import { median } from '@cadans/domain/effort';
import type { HistoryMove, MoveKind } from './read-moves.js';

const LONGEST = 10;

/** What a list of changes says: how often a date moved later or earlier, by how much, and what was no move. */
export function countMoves(all: readonly HistoryMove[]) {
  const of = (kind: MoveKind) => all.filter((move) => move.kind === kind);
  const moves = of('moved');
  const later = moves.filter(({ days }) => days > 0);
  const days = moves.map((move) => move.days);
  const perSlug = [...Map.groupBy(moves, ({ key }) => key)];
  const laterInto = (period: (day: string) => string) =>
    later.filter(({ from, to }) => from && to && period(from) !== period(to)).length;
  return {
    rows: all.length,
    realMoves: moves.length,
    later: later.length,
    earlier: moves.length - later.length,
    sumDaysLater: later.reduce((sum, move) => sum + move.days, 0),
    medianDays: median(days) ?? null,
    medianDaysOfLater: median(later.map((move) => move.days)) ?? null,
    maxDays: days.length === 0 ? null : Math.max(...days),
    movedOutOfMonth: laterInto((day) => day.slice(0, 7)),
    movedOutOfQuarter: laterInto(quarterOf),
    placeholder9999: of('placeholder').length,
    undatedOrDraftBecameDatedOrStayed: of('dated').length,
    datedWentBackToDraft: of('undated').length,
    invalidDate: of('invalid').length,
    yearTypos365: of('yearTypo').length,
    unchanged: of('unchanged').length,
    movedMoreThanOnce: Object.fromEntries(
      perSlug.flatMap(([slug, some]) => (some.length > 1 ? [[slug, some.length]] : [])),
    ),
    perYearOfChange: Object.fromEntries(
      [...Map.groupBy(moves, ({ on }) => on?.slice(0, 4) ?? 'unknown')].map(([year, some]) => [
        year,
        some.length,
      ]),
    ),
    longest: moves
      .toSorted((one, other) => Math.abs(other.days) - Math.abs(one.days))
      .slice(0, LONGEST)
      .map(({ key, days: moved, from, to }) => ({ slug: key, days: moved, old: from, new: to })),
  };
}
