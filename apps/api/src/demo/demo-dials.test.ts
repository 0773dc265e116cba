import { addDays, type CalendarDate } from '@cadans/domain/calendar-date';
import { evidenceOf } from '@cadans/domain/evidence';
import type { Facts } from '@cadans/domain/facts';
import { periodOf } from '@cadans/domain/period';
import { type Progress, progressOf } from '@cadans/domain/progress';
import { describe, expect, test } from 'vitest';
import { withClient } from '../database/provision.js';
import { testDatabase } from '../testing/test-database.js';
import { makeDemo } from './demo-organisations.js';
import { readDemo } from './facts-for-tests.js';
import { factsOfSeed } from './seed-facts-for-tests.js';
import { readSeedOrganisations } from './seed-files.js';
import { periodSeen } from './seed-period.js';

const [noordbrug, lindedata] = readSeedOrganisations();
if (!noordbrug || !lindedata) throw new Error('The demo has organisations.');

const progress = (facts: Facts): Progress => progressOf(facts, periodOf('quarter', facts.today));

/** What must be the same, whatever the ids. */
const told = ({ dials, promises }: Progress) => ({
  rhythm: dials.rhythm.value,
  focus: dials.focus.value,
  noise: dials.noise.value,
  ownership: dials.ownership.value,
  streaks: promises.map(({ rhythm }) => rhythm.streak).toSorted(),
});

const silences = (facts: Facts, { promises }: Progress) =>
  Object.fromEntries(
    promises.map(({ cadence, silence }) => [
      facts.channels.find(({ id }) => id === cadence.channelId)?.name,
      silence?.level,
    ]),
  );

describe.each(['2026-11-23', '2027-02-10', '2026-07-03'])('the dials of the demo of %s', async (today) => {
  const urls = await testDatabase();
  await makeDemo(urls, today);
  const read = async (seed: typeof noordbrug) => {
    const known = await factsOfSeed(seed, today);
    const { facts } = await readDemo(urls.superuserUrl, seed.name, today);
    return { known, facts };
  };

  test.each([noordbrug, lindedata])('$name: the database says what the story says', async (seed) => {
    const { known, facts } = await read(seed);
    expect(told(progress(facts))).toEqual(told(progress(known)));
  });

  test('seven in ten of what is done long enough have a result, with plausible numbers', async () => {
    const { facts } = await read(noordbrug);
    const evidence = evidenceOf(facts.activities, facts.results, today).value ?? 0;
    expect(evidence).toBeGreaterThan(60);
    expect(evidence).toBeLessThan(80);
    const { perTheme } = progressOf(facts, periodOf('year', today)).yield;
    for (const { activityIds, reach, quoteRequests } of perTheme) {
      expect(reach ?? 0).toBeLessThan(1_500 * activityIds.length);
      expect(quoteRequests ?? 0).toBeLessThan(activityIds.length);
    }
  });

  test('what was decided against was decided in time, and is to be looked at again', async () => {
    const { facts } = await read(noordbrug);
    const due = progress(facts).decisions.filter(({ kind }) => kind === 'no_go_due');
    expect(facts.noGos.map(({ subject }) => subject)).toEqual(['Particulieren', 'Google Ads']);
    expect(due.map(({ ids }) => ids)).toEqual([[facts.noGos[0]?.id]]);
    const decided = await withClient(urls.superuserUrl, (client) =>
      client.query<{ on: string; tried: string }>(
        `select max(decided_on)::text as on, count(temptation.id) as tried from no_go left join temptation on no_go_id = no_go.id
          where no_go.decided_by_id is not null`,
      ),
    );
    expect(decided.rows[0]?.on).toBe(addDays(periodSeen({ kind: 'month', ahead: -10 }, today).start, 11));
    expect(decided.rows[0]?.tried).toBe('3');
  });

  test('promises were changed and paused in time, each by its owner', async () => {
    const { facts } = await read(noordbrug);
    const changed = facts.cadences.filter(({ replacesId }) => replacesId !== null);
    expect(changed).toHaveLength(1);
    const [before] = facts.cadences.filter(({ id }) => id === changed[0]?.replacesId);
    expect(before?.validUntil).toBe(addDays(changed[0]?.validFrom ?? '', -1));
    expect(facts.pauses.map(({ until }) => (until ?? '') < today).toSorted()).toEqual([false, true]);
    expect(new Set(facts.cadences.map(({ ownerId }) => ownerId)).size).toBe(3);
  });
});

test('on 23 November 2026 the dials tell the story of the picture', async () => {
  const facts = await factsOfSeed(noordbrug, '2026-11-23');
  const now = progress(facts);
  const { rhythm, focus, noise, ownership } = told(now);
  expect(rhythm).toBeGreaterThan(74);
  expect(rhythm).toBeLessThan(82);
  expect(focus).toBeGreaterThan(60);
  expect(focus).toBeLessThan(70);
  expect(noise).toBeGreaterThan(10);
  expect(noise).toBeLessThan(20);
  expect(ownership).toBeGreaterThan(82);
  expect(ownership).toBeLessThan(90);
  expect(silences(facts, now)).toMatchObject({ LinkedIn: 'on_beat', Vakblad: 'silent' });
  const kinds = now.decisions.map(({ kind }) => kind);
  for (const kind of ['silent_cadence', 'third_postponement', 'overdue', 'starved_theme'])
    expect(kinds).toContain(kind);
  expect(now.slip.reasons.length).toBeGreaterThanOrEqual(4);
  const steady = told(progress(await factsOfSeed(lindedata, '2026-11-23')));
  for (const value of [steady.rhythm, steady.focus, steady.ownership]) {
    expect(value).toBeGreaterThan(80);
    expect(value).toBeLessThan(92);
  }
});

test('on every day of a year they stay in its bands', { timeout: 120_000 }, async () => {
  const found: string[] = [];
  const outside = (what: string, today: CalendarDate, value: number | null, from: number, until: number) => {
    if (value === null || value < from || value > until) found.push(`${today}: ${what} ${value}`);
  };
  for (let today = '2026-11-23'; today < '2027-11-23'; today = addDays(today, 1)) {
    const facts = await factsOfSeed(noordbrug, today);
    const now = progress(facts);
    outside('rhythm', today, now.dials.rhythm.value, 72, 89);
    outside('ownership', today, now.dials.ownership.value, 75, 94);
    outside('noise', today, now.dials.noise.value, 10, 38);
    // A quarter or a year that has just begun has had too little work to follow anything.
    const quarter = periodOf('quarter', today);
    if (today >= addDays(quarter.start, 35)) outside('focus', today, now.dials.focus.value, 55, 94);
    if (silences(facts, now).Vakblad !== 'silent') found.push(`${today}: no silence`);
    if (now.decisions.every(({ kind }) => kind !== 'third_postponement'))
      found.push(`${today}: nothing to decide`);
    const other = progress(await factsOfSeed(lindedata, today));
    outside('the other rhythm', today, other.dials.rhythm.value, 80, 95);
    outside('the other ownership', today, other.dials.ownership.value, 70, 100);
  }
  expect(found).toEqual([]);
});
