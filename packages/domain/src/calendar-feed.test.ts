import { expect, test } from 'vitest';
import { daysInCalendar } from './calendar-feed.js';

test.each([
  ['day', '2026-03-12', '2026-03-12', '2026-03-12'],
  ['day', '2026-03-12', '2026-03-14', '2026-03-12'],
  ['week', '2026-03-09', '2026-03-15', '2026-03-09'],
  ['month', '2026-03-01', '2026-03-31', '2026-03-31'],
] as const)('a %s window from %s to %s stands from %s on', (precision, startsOn, endsOn, first) => {
  expect(daysInCalendar({ startsOn, endsOn }, precision)).toEqual({ startsOn: first, endsOn });
});
