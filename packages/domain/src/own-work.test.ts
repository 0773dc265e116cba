import { expect, test } from 'vitest';
import { workSpan } from './own-work.js';

test.each([
  // A Monday, a Wednesday and a Sunday of the same week; then over New Year, in a year of 53 weeks
  ['2026-11-23', '2026-12-13', '2026-11-16'],
  ['2026-11-25', '2026-12-13', '2026-11-16'],
  ['2026-11-29', '2026-12-13', '2026-11-16'],
  ['2027-01-02', '2027-01-17', '2026-12-21'],
])('on %s one’s own work reaches to %s, and back to %s', (today, until, finishedSince) => {
  expect(workSpan(today)).toEqual({ until, finishedSince });
});
