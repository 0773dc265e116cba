import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from './calendar-date.js';
import { EARLIEST_STEP, isStepLate, lastDaysOfStepsDueBy, missingSteps, stepDueOn } from './step.js';

const goodFriday = '2026-04-03';
const isHoliday = (date: string) => [goodFriday, '2026-04-06'].includes(date);

test('a step is due its working days before the last day, and moves along with it', () => {
  const step = { workingDaysBefore: 2 };
  expect(stepDueOn(step, { endsOn: '2026-04-02' }, isHoliday)).toBe('2026-03-31');
  expect(stepDueOn(step, { endsOn: '2026-04-08' }, isHoliday)).toBe('2026-04-02');
  expect(stepDueOn({ workingDaysBefore: 0 }, { endsOn: goodFriday }, isHoliday)).toBe(goodFriday);
});

test('it is late from the day after, unless it is done', () => {
  const step = { dueOn: '2026-04-02', doneOn: null };
  expect(isStepLate(step, '2026-04-02')).toBe(false);
  expect(isStepLate(step, '2026-04-03')).toBe(true);
  expect(isStepLate({ ...step, doneOn: '2026-05-01' }, '2026-05-02')).toBe(false);
});

test('the last days find exactly the steps that are due by a day', () => {
  const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2026-01-01', days));
  fc.assert(
    fc.property(day, day, fc.integer({ min: 0, max: EARLIEST_STEP }), (limit, endsOn, workingDaysBefore) => {
      const last = lastDaysOfStepsDueBy(limit, isHoliday);
      expect(last).toHaveLength(EARLIEST_STEP + 1);
      const due = stepDueOn({ workingDaysBefore }, { endsOn }, isHoliday);
      expect(endsOn <= (last[workingDaysBefore] ?? '')).toBe(due <= limit);
    }),
  );
});

test('what is missing of the usual steps is told by title, each once and in their order', () => {
  const usual = ['Tekst', 'Beeld', 'tekst', 'Nalezen', 'Nalezen'].map((title) => ({ title }));
  expect(missingSteps(usual, [{ title: 'BEELD' }, { title: 'Iets anders' }])).toEqual([
    { title: 'Tekst' },
    { title: 'Nalezen' },
  ]);
  expect(missingSteps(usual, usual)).toEqual([]);
});
