import { yearOf } from '@cadans/domain/calendar-date';
import type { FactRow, Facts } from '@cadans/domain/facts';
import { countDays } from './count-days.js';
import { countShares, sharesOf } from './count-shares.js';
import { countYear, type YearCounts } from './count-year.js';
import type { Loaded } from './load-history.js';
import type { History } from './read-history.js';
import type { Names } from './tell-promise.js';

/** What was read, what became of it, and what the database says. */
export interface Told {
  readonly history: History;
  readonly loaded: Loaded;
  readonly facts: Facts;
  readonly names: Names;
}

/**
 * Counts a history. Days, weeks and silences are of the activities as they stand in the database; shares are of all
 * activities of the file, also of those without a date, which cannot be loaded.
 */
export function tellCounts({ history, loaded, facts, names }: Told) {
  const { activities, others, columns, header, ...read } = history;
  const rows = facts.activities;
  const channelOf = ({ channelId }: FactRow) => names.channels.get(channelId) ?? '';
  const perChannel = [...Map.groupBy(rows, channelOf)];
  const years = [...new Set(rows.map(({ startsOn }) => yearOf(startsOn)))].toSorted();
  const days = (some: readonly FactRow[]) => some.map(({ startsOn }) => startsOn);
  const count = (status: FactRow['status']) => rows.filter((row) => row.status === status).length;
  const undated = activities.filter(({ on }) => on === null);
  return {
    file: read.name,
    asOf: facts.today,
    activities: activities.length,
    dated: activities.length - undated.length,
    undated: undated.length,
    overall: countDays(days(rows), facts.today),
    perChannel: Object.fromEntries(
      perChannel.map(([name, some]) => [name, countDays(days(some), facts.today)]),
    ),
    yearSlices: Object.fromEntries(
      years.map((year): [string, Record<string, YearCounts>] => [
        String(year),
        {
          ...Object.fromEntries(perChannel.map(([name, some]) => [name, countYear(days(some), year)])),
          overall: countYear(days(rows), year),
        },
      ]),
    ),
    ...countShares(activities),
    loaded: {
      activities: rows.length,
      done: count('done'),
      planned: rows.length - count('done') - count('scrapped'),
      scrapped: count('scrapped'),
      perOwner: sharesOf(
        rows.map(({ ownerId }) => [names.owners.get(ownerId) ?? '']),
        rows.length,
      ),
      perTheme: sharesOf(
        rows.map(({ themeId }) => [names.themes.get(themeId) ?? '']),
        rows.length,
      ),
      mended: loaded.mended,
      notLoaded: loaded.notLoaded,
    },
    reading: {
      encoding: read.encoding,
      delimiter: read.delimiter,
      dateOrder: read.dateOrder,
      columns: Object.fromEntries(
        Object.entries(columns).flatMap(([field, column]) =>
          column === null ? [] : [[field, header?.[column]?.trim() || `column ${column + 1}`]],
        ),
      ),
      undatedRows: undated.map(({ line, title, dateText }) => ({ line, title, date: dateText })),
      noActivities: others,
    },
  };
}
