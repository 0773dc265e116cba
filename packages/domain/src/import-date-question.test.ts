import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, fromDayNumber } from './calendar-date.js';
import { answerTo, type DateAnswers, questionOf, WEEKDAY_CHOICES, yearsOff } from './import-date-question.js';
import { weekdayOf } from './iso-week.js';

const NONE: DateAnswers = { weekdays: null, absentDays: null, yearsOff: null };
const DUTCH = ['ma', 'dinsdag', 'wo', 'donderdag', 'vr', 'zaterdag', 'zo'];
const ENGLISH = ['Mon', 'Tuesday', 'Wed', 'Thursday', 'Fri', 'Saturday', 'Sun'];
const days = fc.integer({ min: 10_957, max: 47_846 }).map(fromDayNumber);
const written = (day: string) => day.split('-').toReversed().join('-');
const dmy = { order: 'dmy' } as const;

describe('a weekday beside a date', () => {
  test.each([
    ['ma 14-04-2026', ['2026-04-14', '2026-04-13']],
    ['maandag 14 april 2026', ['2026-04-14', '2026-04-13']],
    ['14-04-2026 (wo)', ['2026-04-14', '2026-04-15']],
    ['Sunday, 14 April 2026', ['2026-04-14', '2026-04-12']],
    ['vr. 14 april 2026 om 10:00 uur', ['2026-04-14', '2026-04-17']],
    ['za 14/4/2026', ['2026-04-14', '2026-04-11']],
  ])('that it has not is asked: %s', (text, options) => {
    expect(questionOf(text, 'start', dmy)).toMatchObject({ kind: 'weekday', text, options });
  });

  test('may stand in a column of its own', () => {
    expect(questionOf('2026-04-14', 'start', dmy, 1)).toMatchObject({ weekday: 1 });
    expect(questionOf('2026-04-14', 'start', dmy, 2)).toBeUndefined();
    expect(questionOf('di 2026-04-14', 'start', dmy, 1)).toMatchObject({ weekday: 1 });
  });

  test('is never asked when it is right, always when it is wrong, and the day offered has it', () => {
    const names = fc.constantFrom(DUTCH, ENGLISH);
    fc.assert(
      fc.property(days, names, fc.integer({ min: 1, max: 6 }), fc.boolean(), (day, spoken, off, before) => {
        const say = (weekday: number) =>
          before ? `${spoken[weekday - 1]} ${written(day)}` : `${written(day)} ${spoken[weekday - 1]}`;
        const right = weekdayOf(day);
        expect(questionOf(say(right), 'start', dmy)).toBeUndefined();
        const wrong = ((right - 1 + off) % 7) + 1;
        const asked = questionOf(say(wrong), 'start', dmy);
        expect(asked).toMatchObject({ kind: 'weekday', weekday: wrong });
        expect(asked?.options[0]).toBe(day);
        expect(weekdayOf(asked?.options[1] ?? '')).toBe(wrong);
        expect([-3, -2, -1, 1, 2, 3].map((days) => addDays(day, days))).toContain(asked?.options[1]);
      }),
    );
  });
});

describe('a day that does not exist', () => {
  test.each([
    ['31 april 2026', '2026-04-30', '2026-05-01'],
    ['31-04-2026', '2026-04-30', '2026-05-01'],
    ['29-02-2026', '2026-02-28', '2026-03-01'],
    ['di 30 feb 2026', '2026-02-28', '2026-03-01'],
    ['2026-06-31', '2026-06-30', '2026-07-01'],
  ])('is asked: %s', (text, before, after) => {
    expect(questionOf(text, 'start', dmy)).toMatchObject({ kind: 'absent_day', options: [before, after] });
  });

  test.each(['32-04-2026', '31-13-2026', 'week 53 2025', '30-02-1999', '29-02-2024', 'binnenkort'])(
    'is not what %s is',
    (text) => {
      expect(questionOf(text, 'start', dmy)).toBeUndefined();
    },
  );

  test('may lack its year too: it is asked once that is known', () => {
    expect(questionOf('29 februari', 'start', { order: null, year: null })).toBeUndefined();
    expect(questionOf('29 februari', 'start', { order: null, year: 2028 })).toBeUndefined();
    expect(questionOf('29-2', 'start', { order: 'dmy', year: 2026 })).toMatchObject({
      options: ['2026-02-28', '2026-03-01'],
    });
  });
});

describe('an answer', () => {
  const weekday = questionOf('ma 14-04-2026', 'start', dmy);
  const absent = questionOf('31 april 2026', 'end', dmy);
  if (!weekday || !absent) throw new Error('Both are asked.');

  test.each<[Partial<DateAnswers>, string | null]>([
    [{}, null],
    [{ weekdays: 'keep' }, '2026-04-14'],
    [{ weekdays: 'nearest' }, '2026-04-13'],
    [{ weekdays: 'other_year', yearsOff: -1 }, '2025-04-14'],
    [{ weekdays: 'other_year' }, null],
    [{ weekdays: 'leave_out' }, 'leave_out'],
    [{ weekdays: 'leave_out', start: '2026-05-05' }, '2026-05-05'],
    [{ absentDays: 'before', end: '2026-05-05' }, null],
  ])('to another weekday: %j', (given, expected) => {
    expect(answerTo(weekday, { ...NONE, ...given })).toBe(expected);
  });

  test.each<[Partial<DateAnswers>, string | null]>([
    [{}, null],
    [{ absentDays: 'before' }, '2026-04-30'],
    [{ absentDays: 'after' }, '2026-05-01'],
    [{ absentDays: 'leave_out' }, 'leave_out'],
    [{ weekdays: 'keep' }, null],
    [{ end: '2026-04-29' }, '2026-04-29'],
  ])('to a day that does not exist: %j', (given, expected) => {
    expect(answerTo(absent, { ...NONE, ...given })).toBe(expected);
  });

  test.each(WEEKDAY_CHOICES)('says nothing of a day that does not exist: %s', (weekdays) => {
    expect(answerTo(absent, { ...NONE, weekdays, yearsOff: 1 })).toBeNull();
  });
});

describe('a calendar of another year', () => {
  const asked = (...texts: readonly string[]) =>
    texts.flatMap((text) => questionOf(text, 'start', dmy) ?? []);
  const of2027 = asked('vr 01-01-2026', 'do 14-01-2026', 'wo 14-04-2026', 'vr 31-12-2026');

  test('is told when every weekday is right one year on or back', () => {
    expect(of2027).toHaveLength(4);
    expect(yearsOff(of2027, 0)).toBe(1);
    expect(yearsOff(asked('ma 14-04-2026', 'wo 14-01-2026', 'di 15-12-2026'), 0)).toBeNull();
    expect(yearsOff(asked('ma 14-04-2026', 'di 14-01-2026', 'ma 15-12-2026'), 0)).toBe(-1);
  });

  test('is not told when some weekdays are right, or when there are few', () => {
    expect(yearsOff(of2027, 1)).toBeNull();
    expect(yearsOff(of2027.slice(0, 2), 0)).toBeNull();
  });
});
