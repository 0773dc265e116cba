import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, quarterOf } from './calendar-date.js';
import { isSameIsoWeek } from './iso-week.js';
import {
  type Movable,
  moveKind,
  needsDecision,
  POSTPONEMENT_REASONS,
  type Postponing,
  postpone,
} from './postponement.js';

const TODAY = '2026-03-02';
const day = (date: string) => ({ startsOn: date, endsOn: date });

/** Due on Wednesday 4 March 2026, made in January, never postponed. */
const activity: Movable = { ...day('2026-03-04'), createdOn: '2026-01-05', slides: 0 };
const later: Postponing = { to: day('2026-03-11'), reason: 'customers_first', note: '', decides: false };

describe('what a move is', () => {
  test.each([
    ['to Monday of its week', '2026-03-02', 'free'],
    ['to Sunday of its week', '2026-03-08', 'free'],
    ['nowhere', '2026-03-04', 'free'],
    ['to Monday after', '2026-03-09', 'postponement'],
    ['to the same week of next year', '2027-03-03', 'postponement'],
    ['to Sunday before', '2026-03-01', 'pull_in'],
    ['to the year before', '2025-12-31', 'pull_in'],
  ])('%s (%s): %s', (_, to, kind) => {
    expect(moveKind(activity, day(to), TODAY)).toBe(kind);
  });

  test('it is free on the day the activity was created, and not a day longer', () => {
    const createdToday = { ...activity, createdOn: TODAY };
    expect(moveKind(createdToday, day('2026-09-09'), TODAY)).toBe('free');
    expect(moveKind(createdToday, day('2026-02-02'), TODAY)).toBe('free');
    expect(moveKind(createdToday, day('2026-09-09'), '2026-03-03')).toBe('postponement');
  });

  test('the last day of the window decides: the end of a fair, of a month', () => {
    const fair = { ...activity, startsOn: '2026-03-03', endsOn: '2026-03-05' };
    expect(moveKind(fair, { startsOn: '2026-02-24', endsOn: '2026-03-06' }, TODAY)).toBe('free');
    expect(moveKind(fair, { startsOn: '2026-03-03', endsOn: '2026-03-10' }, TODAY)).toBe('postponement');
    const march = { ...activity, startsOn: '2026-03-01', endsOn: '2026-03-31' };
    expect(moveKind(march, day('2026-03-12'), TODAY)).toBe('pull_in');
    expect(moveKind(march, day('2026-04-02'), TODAY)).toBe('free');
  });

  test('a week that runs over the edge of the year is one week', () => {
    const newYear = { ...activity, ...day('2026-12-31') };
    expect(moveKind(newYear, day('2027-01-03'), TODAY)).toBe('free');
    expect(moveKind(newYear, day('2027-01-04'), TODAY)).toBe('postponement');
  });

  test('is always one of three, and forth is the opposite of back', () => {
    const anyDay = fc.integer({ min: 0, max: 36_000 }).map((days) => addDays('2000-01-01', days));
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        const forth = moveKind({ ...activity, ...day(from), createdOn: '1999-12-31' }, day(to), TODAY);
        const back = moveKind({ ...activity, ...day(to), createdOn: '1999-12-31' }, day(from), TODAY);
        const expected = isSameIsoWeek(from, to) ? 'free' : to > from ? 'postponement' : 'pull_in';
        const opposite = { free: 'free', postponement: 'pull_in', pull_in: 'postponement' } as const;
        expect([forth, back]).toEqual([expected, opposite[expected]]);
      }),
    );
  });
});

describe('postponing', () => {
  test('tells from where, to where, how many days and whether it leaves the quarter', () => {
    expect(postpone(activity, later, TODAY)).toEqual({
      ok: true,
      value: { from: day('2026-03-04'), to: day('2026-03-11'), days: 7, crossesQuarter: false },
    });
  });

  test.each([
    ['2026-03-31', false],
    ['2026-04-01', true],
    ['2027-03-04', true],
  ])('to %s is "not this quarter": %s', (to, crossesQuarter) => {
    const answer = postpone(activity, { ...later, to: day(to) }, TODAY);
    expect(answer).toMatchObject({ ok: true, value: { crossesQuarter } });
  });

  test.each([
    ['inside the week', { to: day('2026-03-06') }, {}, 'is_a_free_move'],
    ['on the day of creation', {}, { createdOn: TODAY }, 'is_a_free_move'],
    ['to an earlier week', { to: day('2026-02-25') }, {}, 'not_later'],
    ['for another reason without a note', { reason: 'other' }, {}, 'needs_note'],
    ['for another reason with an empty note', { reason: 'other', note: ' \n' }, {}, 'needs_note'],
    ['a fourth time', {}, { slides: 3 }, 'needs_decision'],
    ['an eighth time', {}, { slides: 7 }, 'needs_decision'],
    [
      'a fourth time, decided, for another reason without a note',
      { reason: 'other', decides: true },
      { slides: 3 },
      'needs_note',
    ],
  ] as const)('is refused %s', (_, given, state, why) => {
    expect(postpone({ ...activity, ...state }, { ...later, ...given }, TODAY)).toEqual({ ok: false, why });
  });

  test.each([
    ['for another reason with a note', { reason: 'other', note: 'De drukker is verhuisd' }, {}],
    ['a first time', {}, { slides: 0 }],
    ['a third time', {}, { slides: 2 }],
    ['a fourth time by who may steer', { decides: true }, { slides: 3 }],
  ] as const)('is done %s', (_, given, state) => {
    expect(postpone({ ...activity, ...state }, { ...later, ...given }, TODAY).ok).toBe(true);
  });

  test('three times is free to choose; the next is a decision', () => {
    expect([0, 1, 2, 3, 4].map((slides) => needsDecision({ slides }))).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
  });

  test('whatever is accepted is later, in another week, counted to the day', () => {
    const anyDay = fc.integer({ min: 0, max: 2000 }).map((days) => addDays('2025-01-01', days));
    fc.assert(
      fc.property(
        fc.record({ from: anyDay, to: anyDay, slides: fc.nat(5), decides: fc.boolean() }),
        fc.constantFrom(...POSTPONEMENT_REASONS),
        fc.constantFrom('', 'Toelichting'),
        ({ from, to, slides, decides }, reason, note) => {
          const answer = postpone(
            { ...activity, ...day(from), slides },
            { to: day(to), reason, note, decides },
            TODAY,
          );
          if (!answer.ok) return;
          expect(answer.value.days).toBe(daysBetween(from, to));
          expect(answer.value.days).toBeGreaterThan(0);
          expect(answer.value.crossesQuarter).toBe(quarterOf(from) !== quarterOf(to));
          expect(isSameIsoWeek(from, to)).toBe(false);
          expect(reason !== 'other' || note !== '').toBe(true);
          expect(slides < 3 || decides).toBe(true);
        },
      ),
    );
  });
});
