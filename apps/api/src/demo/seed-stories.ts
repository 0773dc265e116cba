import { addDays, type CalendarDate } from '@cadans/domain/calendar-date';
import { dueDay, liveStory, type Story } from './activity-story.js';
import { tellPromise } from './promise-story.js';
import type { SeedOrganisation } from './seed-files.js';
import type { SeedRow } from './seed-row.js';

type Days = readonly [from: CalendarDate, until: CalendarDate];

/** All activities of an organisation as they were lived until yesterday. */
export function storiesOf(seed: SeedOrganisation, today: CalendarDate): Story[] {
  const silent = silences(seed, today);
  return seed.rows.flatMap((row) => {
    const due = lastDue(row, today);
    const isSilent = silent.get(row.channel)?.some(([from, until]) => from <= due && due <= until);
    return isSilent ? [] : (liveStory(row, today) ?? []);
  });
}

// A silence was not postponed work: nothing was planned at all. Nor was it where silence was chosen.
function silences({ channels, promises }: SeedOrganisation, today: CalendarDate): Map<string, Days[]> {
  const silent = new Map<string, Days[]>();
  for (const { key, silentDays } of channels)
    if (silentDays > 0) silent.set(key, [[addDays(today, -silentDays), addDays(today, -1)]]);
  for (const promise of promises) {
    const paused = tellPromise(promise, today).pauses.map(({ from, until }): Days => [from, until]);
    silent.set(promise.channel, [...(silent.get(promise.channel) ?? []), ...paused]);
  }
  return silent;
}

// The day it would be done, wherever it slid.
function lastDue(row: SeedRow, today: CalendarDate): CalendarDate {
  return row.course.reduce(
    (day, step) => (step.kind === '+' ? addDays(day, step.days) : day),
    dueDay(row, today),
  );
}
