import type { ImportKind, ImportTarget } from '@cadans/contracts/import-draft';
import type { ImportDryRun, ImportRow } from '@cadans/contracts/import-dry-run';
import { yearOf } from '@cadans/domain/calendar-date';
import { isWaiting, VERDICTS } from '@cadans/domain/import-choices';
import type { PlannedRow } from '@cadans/domain/import-plan';
import { type Named, newNames } from '@cadans/domain/import-targets';
import { distinctValues, fold } from '@cadans/domain/import-values';
import { dateOrderOf, datesOf } from './dry-run-dates.js';
import { matrixOf } from './dry-run-matrix.js';
import { valuesOf } from './import-choices.js';
import type { Ground } from './import-ground.js';
import type { Outcome } from './outcome.js';

/** The outcome of an import as the screen shows it. */
export function dryRunOf(outcome: Outcome, ground: Ground): ImportDryRun {
  const { planned, ready, choices, digest } = outcome;
  // What is left out needs no theme, owner or channel, so nothing is asked about it.
  const alive = planned.filter(({ verdict }) => verdict === 'ready' || isWaiting(verdict));
  const existing = {
    themes: ground.themes,
    owners: ground.members.filter(({ active }) => active).map(({ id, name }) => ({ id, name })),
    channels: ground.channels
      .filter(({ stance }) => stance === 'chosen')
      .map(({ id, name }) => ({ id, name })),
  };
  const valuesFor = (kind: ImportKind) =>
    distinctValues(alive.map(({ row }) => valuesOf[kind](row))).map((value) => ({
      ...value,
      to: choices[kind].values.get(value.key) ?? null,
    }));
  const statuses = distinctValues(alive.flatMap(({ row }) => (row.statusWord ? [[row.statusWord]] : [])));
  return {
    digest,
    today: ground.today,
    total: planned.length,
    dated: planned.filter(({ row }) => row.window !== null).length,
    counts: countVerdicts(planned),
    matrix: matrixOf(outcome, ground),
    dateOrder: dateOrderOf(outcome.dates),
    dates: datesOf(outcome),
    pastWithoutStatus: alive.filter(({ row }) => saysNothing(row, ground.today)).length,
    missing: {
      themes: groupsOf(alive, 'theme'),
      owners: groupsOf(alive, 'owner'),
      channels: groupsOf(alive, 'channel'),
    },
    values: {
      themes: valuesFor('themes'),
      owners: valuesFor('owners'),
      channels: valuesFor('channels'),
      statuses: statuses.map((value) => ({
        ...value,
        status: choices.statuses.get(fold(value.label)) ?? null,
      })),
    },
    existing,
    creates: createdBy(ready, ground),
    perYear: perYear(ready),
    rows: planned.map((row) => rowOf(row, ground, outcome)),
  };
}

/** How many activities each year gets, first year first. */
export function perYear(ready: readonly PlannedRow[]): ImportDryRun['perYear'] {
  const years = Map.groupBy(ready, ({ row }) => yearOf(row.window?.startsOn ?? ''));
  return [...years]
    .map(([year, rows]) => ({ year, activities: rows.length }))
    .toSorted((one, other) => one.year - other.year);
}

/** What would be made besides the activities. */
export function createdBy(ready: readonly PlannedRow[], ground: Ground): ImportDryRun['creates'] {
  const planned = new Set(ground.plans.map(({ year }) => year));
  return {
    themes: newNames(ready.map(({ theme }) => theme)),
    owners: newNames(ready.flatMap(({ owner, helpers }) => [owner, ...helpers])),
    channels: newNames(ready.map(({ channel }) => channel)),
    plans: perYear(ready).flatMap(({ year }) => (planned.has(year) ? [] : [year])),
  };
}

function countVerdicts(planned: readonly PlannedRow[]): ImportDryRun['counts'] {
  const counts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as ImportDryRun['counts'];
  for (const { verdict } of planned) counts[verdict]++;
  return counts;
}

/** How many rows have nothing, and how many have values of which none is ours. */
function groupsOf(rows: readonly PlannedRow[], field: keyof PlannedRow['missing']) {
  const sizeOf = (group: 'empty' | 'rest') => rows.filter(({ missing }) => missing[field] === group).length;
  return { empty: sizeOf('empty'), rest: sizeOf('rest') };
}

function saysNothing({ statusWord, finishedOn, window }: PlannedRow['row'], today: string): boolean {
  return statusWord === '' && finishedOn === null && window !== null && window.endsOn < today;
}

function rowOf(
  { row, verdict, why, notes, theme, owner, channel, status, missing }: PlannedRow,
  ground: Ground,
  { sheet }: Outcome,
): ImportRow {
  const place = sheet.places.get(row.number);
  return {
    row: row.number,
    place: place ? { row: place.row, period: place.period } : null,
    verdict,
    why: [...why],
    notes: [...notes],
    title: row.title,
    questions: row.questions.map((question) => ({ ...question, options: [...question.options] })),
    startsOn: row.window?.startsOn ?? null,
    endsOn: row.window?.endsOn ?? null,
    precision: row.window?.precision ?? 'day',
    status,
    theme: nameOf(theme, ground.themes),
    owner: nameOf(owner, ground.members),
    channel: nameOf(channel, ground.channels),
    missing,
  };
}

function nameOf(target: ImportTarget | null, existing: readonly Named[]): string | null {
  if (!target) return null;
  return 'name' in target ? target.name : (existing.find(({ id }) => id === target.id)?.name ?? null);
}
