import { expect, it } from 'vitest';
import { placeOf } from './notice-place';

it.each([
  ['late', { activityId: 'a' }, 2026, { screen: 'activity', year: 2026, activity: 'a' }],
  ['late', { activityId: 'gone' }, null, { screen: 'week' }],
  ['owner_silent', {}, null, { screen: 'progress' }],
  ['running_out', { cadenceId: 'c' }, null, { screen: 'rhythm', promise: 'c' }],
  ['request_received', { requestId: 'r' }, null, { screen: 'requests', request: 'r' }],
  [
    'request_decided',
    { requestId: 'r', activityId: 'a' },
    2027,
    { screen: 'activity', year: 2027, activity: 'a' },
  ],
  ['review_minutes', { reviewId: 'v' }, null, { screen: 'minutes', review: 'v' }],
] as const)('%s about %j leads to its place', (kind, about, year, place) => {
  expect(placeOf({ kind, about, year })).toEqual(place);
});
