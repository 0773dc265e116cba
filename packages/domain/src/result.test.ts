import { expect, it } from 'vitest';
import { type Measured, refusalOfResult } from './result.js';

const today = '2026-07-03';
const done = { status: 'done', deleted: false } as const;
const measured: Measured = {
  reach: null,
  interactions: null,
  leads: 0,
  quoteRequests: null,
  revenue: null,
  cost: null,
  measuredOn: today,
};

it.each([
  [null, done, measured],
  ['not_done_yet', { ...done, status: 'ready' }, measured],
  ['not_done_yet', { ...done, status: 'scrapped' }, measured],
  ['not_done_yet', { ...done, deleted: true }, measured],
  ['nothing_measured', done, { ...measured, leads: null }],
  ['measured_in_future', done, { ...measured, measuredOn: '2026-07-04' }],
] as const)('%s', (refusal, activity, result) => {
  expect(refusalOfResult(activity, result, today)).toBe(refusal);
});
