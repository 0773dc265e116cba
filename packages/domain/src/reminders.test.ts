import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activity, anyFacts, NOTHING, PLAN, promise } from './any-facts-for-tests.js';
import { addDays } from './calendar-date.js';
import type { FactRow } from './facts.js';
import type { Reminded } from './reminder.js';
import { remindersOn } from './reminders.js';

const member = (id: string, differs: Partial<Reminded> = {}): Reminded => ({
  id,
  name: id === 'emma' ? 'Emma' : id,
  role: 'marketer',
  admin: false,
  active: true,
  daysBefore: [7, 2, 0],
  ...differs,
});
const EMMA = member('emma');
const DIRECTOR = member('dirk', { role: 'director' });
const told = (today: string, row: FactRow, members: readonly Reminded[] = [EMMA, DIRECTOR]) =>
  remindersOn({ ...NOTHING, ...PLAN, today, activities: [row] }, members).map(
    ({ kind, memberId, key }) => `${memberId}: ${kind} ${key.split(' ').at(-1)}`,
  );

describe('before work is due', () => {
  const due = activity({ id: 'a', endsOn: '2026-07-20' });
  test.each([
    ['2026-07-12', []],
    ['2026-07-13', ['emma: due_soon 7']],
    // A weekend without a server
    ['2026-07-15', ['emma: due_soon 7']],
    ['2026-07-16', []],
    ['2026-07-17', []],
    ['2026-07-18', ['emma: due_soon 2']],
    ['2026-07-19', ['emma: due_soon 2']],
    ['2026-07-20', ['emma: due_soon 0']],
  ])('on %s', (today, words) => expect(told(today, due)).toEqual(words));

  test('on the days somebody chose, or not at all', () => {
    expect(told('2026-07-18', due, [member('emma', { daysBefore: [7, 0] })])).toEqual([]);
    expect(told('2026-07-20', due, [member('emma', { daysBefore: [] })])).toEqual([]);
    expect(told('2026-07-20', due, [member('emma', { active: false })])).toEqual([]);
  });

  test('never what was planned later than that', () => {
    const late = { ...due, createdOn: '2026-07-14' };
    expect(told('2026-07-14', late)).toEqual([]);
    expect(told('2026-07-18', late)).toEqual(['emma: due_soon 2']);
  });

  test('not when it is done or scrapped', () => {
    for (const status of ['done', 'scrapped'] as const)
      expect(told('2026-07-20', { ...due, status })).toEqual([]);
  });
});

describe('work that is late', () => {
  // A Wednesday; the fifth working day after it is Wednesday 8 July.
  const late = activity({ id: 'a', endsOn: '2026-07-01' });
  test.each([
    ['2026-07-02', ['emma: late 2026-07-01']],
    ['2026-07-08', ['emma: late 2026-07-01']],
    ['2026-07-09', ['dirk: owner_silent 2026-07-01']],
    ['2026-07-16', ['dirk: owner_silent 2026-07-01']],
    ['2026-07-17', []],
  ])('on %s', (today, words) => expect(told(today, late)).toEqual(words));

  test('silence begins anew with whatever happened to it, and holidays are no silence', () => {
    const touched = { ...late, lastActedOn: '2026-07-08' };
    expect(told('2026-07-15', touched)).toEqual([]);
    expect(told('2026-07-16', touched)).toEqual(['dirk: owner_silent 2026-07-08']);
    const holiday = {
      ...NOTHING,
      today: '2026-07-09',
      activities: [late],
      holidays: new Set(['2026-07-03']),
    };
    expect(remindersOn(holiday, [DIRECTOR])).toEqual([]);
  });

  test('is not told a director who owns it himself; without a director who may steer hears', () => {
    expect(told('2026-07-09', { ...late, ownerId: 'dirk' })).toEqual([]);
    expect(told('2026-07-09', late, [EMMA, member('cora', { role: 'consultant' })])).toEqual([
      'cora: owner_silent 2026-07-01',
    ]);
  });

  test('says whose, and how long', () => {
    const facts = { ...NOTHING, ...PLAN, today: '2026-07-09', activities: [late] };
    expect(remindersOn(facts, [EMMA, DIRECTOR])[0]?.sentence).toEqual({
      nl: '“Blog over back-ups” van Emma moest op 1 juli af, en er is al 5 werkdagen niets mee gebeurd.',
      en: '“Blog over back-ups” of Emma was due on 1 July, and nothing has happened to it for 5 working days.',
    });
  });
});

describe('a promise that runs out', () => {
  // One blog a week; beats on Thursdays. Planned up to and including Thursday 30 July.
  const planned = ['2026-07-02', '2026-07-09', '2026-07-16', '2026-07-23', '2026-07-30'].map((endsOn) =>
    activity({ id: endsOn, endsOn }),
  );
  const hears = (today: string, differs = {}) =>
    remindersOn({ ...NOTHING, ...PLAN, today, activities: planned, cadences: [promise(differs)] }, [
      EMMA,
      DIRECTOR,
    ])
      .filter(({ kind }) => kind === 'running_out')
      .map(({ memberId, key }) => `${memberId}: ${key}`);
  const owner = 'emma: running_out owner weekly-blog 2026-08';
  test.each([
    // The first open beat is that of Thursday 6 August.
    ['2026-07-08', []],
    ['2026-07-09', [owner]],
    ['2026-07-22', [owner]],
    ['2026-07-23', [owner, 'dirk: running_out director weekly-blog 2026-08']],
  ])('on %s', (today, words) => expect(hears(today)).toEqual(words));

  test('a director who owns it hears once; what ends or is paused does not run out', () => {
    expect(hears('2026-07-23', { ownerId: 'dirk' })).toEqual(['dirk: running_out owner weekly-blog 2026-08']);
    expect(hears('2026-07-23', { validUntil: '2026-08-02' })).toEqual([]);
    const pauses = [{ cadenceId: 'weekly-blog', from: '2026-08-03', until: null }];
    const paused = {
      ...NOTHING,
      ...PLAN,
      today: '2026-07-23',
      activities: planned,
      cadences: [promise()],
      pauses,
    };
    expect(remindersOn(paused, [EMMA]).filter(({ kind }) => kind === 'running_out')).toEqual([]);
  });

  test('says when', () => {
    const facts = { ...NOTHING, ...PLAN, today: '2026-07-09', activities: planned, cadences: [promise()] };
    expect(remindersOn(facts, [EMMA]).find(({ kind }) => kind === 'running_out')?.sentence).toEqual({
      nl: 'Blog: de eerste slag die niemand heeft gepland valt op 6 augustus, over 28 dagen.',
      en: 'Blog: the first beat that nobody planned falls on 6 August, in 28 days.',
    });
  });
});

test('over any weeks nobody hears the same twice, and nobody hears of what is done', () => {
  const members = [EMMA, member('sam', { daysBefore: [2] }), DIRECTOR];
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const closed = new Set(
        facts.activities.flatMap(({ id, status }) =>
          status === 'done' || status === 'scrapped' ? [id] : [],
        ),
      );
      for (let day = 0; day < 10; day++) {
        const reminders = remindersOn({ ...facts, today: addDays(facts.today, day) }, members);
        const keys = reminders.map(({ memberId, key }) => `${memberId} ${key}`);
        expect(new Set(keys).size).toBe(keys.length);
        expect(Math.max(0, ...reminders.map(({ key }) => key.length))).toBeLessThanOrEqual(200);
        expect(reminders.flatMap(({ ids }) => ids).filter((id) => closed.has(id))).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});

test('ticking on every day of a month tells each owner of each day chosen once, whatever days are left out', () => {
  const day = fc.integer({ min: 0, max: 29 });
  fc.assert(
    fc.property(day, fc.subarray([7, 2, 0]), fc.array(day), (due, chosen, missed) => {
      const endsOn = addDays('2026-07-10', due);
      const keys = new Set<string>();
      for (let at = 0; at < 40; at++) {
        if (missed.includes(at)) continue;
        const facts = {
          ...NOTHING,
          today: addDays('2026-07-01', at),
          activities: [activity({ id: 'a', endsOn })],
        };
        for (const { key, kind } of remindersOn(facts, [member('emma', { daysBefore: chosen })]))
          if (kind === 'due_soon') keys.add(key);
      }
      expect(keys.size).toBeLessThanOrEqual(chosen.length);
      if (missed.length === 0) expect(keys.size).toBe(chosen.length);
    }),
  );
});
