import { expect, it } from 'vitest';
import { placeOf } from './place-of';

const ON = { on: '2026-11-23' };
const sentence = { nl: '', en: '' };
const place = (kind: Parameters<typeof placeOf>[0]['kind'], ids: string[] = ['x']) =>
  placeOf({ kind, ids, points: 1, sentence }, ON);

it('leads to what a sentence is about', () => {
  expect(place('silent_cadence')).toEqual({ to: 'rhythm', search: { promise: 'x' } });
  expect(place('uncovered_weeks')).toEqual({ to: 'rhythm', search: { promise: 'x' } });
  expect(place('low_coverage', [])).toEqual({ to: 'rhythm', search: { fill: 1 } });
  expect(place('third_postponement')).toEqual({ to: 'year', year: 2026, activity: 'x' });
  expect(place('overdue')).toEqual({ to: 'year', year: 2026, activity: 'x' });
  expect(place('starved_theme')).toEqual({ to: 'foundation', year: 2026 });
  expect(place('no_go_due')).toEqual({ to: 'foundation', year: 2026, hash: 'no-go-x' });
  expect(place('buffer_exceeded')).toEqual({ to: 'progress' });
});
