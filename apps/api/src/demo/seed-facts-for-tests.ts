import { addDays, type CalendarDate, yearOf } from '@cadans/domain/calendar-date';
import type { FactRow, Facts } from '@cadans/domain/facts';
import { holidaysOf } from '../years/holidays.js';
import type { Story } from './activity-story.js';
import { tellPromise } from './promise-story.js';
import type { SeedOrganisation } from './seed-files.js';
import { storiesOf } from './seed-stories.js';

/** The facts of a demo organisation on a day, without a database: keys and titles stand for ids. Results are left out. */
export async function factsOfSeed(seed: SeedOrganisation, today: CalendarDate): Promise<Facts> {
  const year = yearOf(today);
  const years = [year - 1, year, year + 1];
  const stories = storiesOf(seed, today);
  const holidays = await Promise.all(years.map((each) => holidaysOf('NL', each)));
  const told = seed.promises.map((promise) => ({ ...promise, ...tellPromise(promise, today) }));
  return {
    today,
    activities: stories.map(factOf),
    cadences: told.flatMap(({ channel, owner, rows }) =>
      rows.map(({ times, per, validFrom, validUntil }, place) => ({
        id: `${channel} ${place}`,
        channelId: channel,
        themeId: null,
        ownerId: owner,
        times,
        per,
        validFrom,
        validUntil,
        replacesId: place === 0 ? null : `${channel} ${place - 1}`,
      })),
    ),
    pauses: told.flatMap(({ channel, pauses }) =>
      pauses.map(({ row, from, until }) => ({ cadenceId: `${channel} ${row}`, from, until })),
    ),
    themes: years.flatMap((each) =>
      seed.themes.map(({ key, name, weight, owner }) => ({
        themeId: key,
        name,
        weight,
        year: each,
        ownerId: owner,
      })),
    ),
    channels: seed.channels.map(({ key, name, kind, leadDays = null }) => ({
      id: key,
      name,
      kind,
      leadDays,
    })),
    noiseBuffer: seed.noiseBuffer,
    postponements: stories.flatMap(({ row, steps }) =>
      steps.flatMap((step, place) =>
        step.kind === 'postponed' ? [{ ...step, id: `${row.title} ${place}`, activityId: row.title }] : [],
      ),
    ),
    scrappings: [],
    results: [],
    noGos: [],
    // Those that were asked back wait too; those that were parked in the story wait for a day that is to come.
    requests: seed.requests.flatMap(({ title, daysAgo, became }) =>
      became === undefined || 'asked' in became
        ? [{ id: title, title, receivedOn: addDays(today, -daysAgo) }]
        : [],
    ),
    absences: [],
    nextReview: null,
    holidays: new Set(holidays.flat().map(({ on }) => on)),
  };
}

function factOf({ row, planned, createdOn, steps }: Story): FactRow {
  const moves = steps.flatMap((step) => (step.kind === 'postponed' ? [step] : []));
  const last = steps.at(-1);
  const status = last?.kind === 'scrapped' ? 'scrapped' : statusOf(steps);
  const { startsOn, endsOn } = moves.at(-1)?.to ?? planned;
  return {
    id: row.title,
    title: row.title,
    themeId: row.theme,
    channelId: row.channel,
    ownerId: row.owner,
    status,
    origin: row.details.origin,
    startsOn,
    endsOn,
    doneOn: status === 'done' ? (last?.on ?? null) : null,
    firstCommittedEndsOn: planned.endsOn,
    createdOn,
    effortHours: row.hours,
    slides: moves.length,
    lastPostponedOn: moves.at(-1)?.on ?? null,
    lastDecidedOn: null,
    lastActedOn: last?.on ?? createdOn,
  };
}

function statusOf(steps: Story['steps']) {
  const last = steps.findLast((step) => step.kind === 'status');
  return last?.kind === 'status' ? last.status : 'planned';
}
