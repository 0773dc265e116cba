import { expect, it } from 'vitest';
import { placeOf } from './notice-place';

it.each([
  [{ activityId: 'a' }, 2026, { screen: 'activity', year: 2026, activity: 'a' }],
  [{ activityId: 'gone' }, null, { screen: 'week' }],
  [{}, null, { screen: 'week' }],
  [{ cadenceId: 'c' }, null, { screen: 'rhythm', promise: 'c' }],
  [{ requestId: 'r' }, null, { screen: 'requests', request: 'r' }],
  [{ requestId: 'r', activityId: 'a' }, 2027, { screen: 'activity', year: 2027, activity: 'a' }],
  [{ reviewId: 'v' }, null, { screen: 'minutes', review: 'v' }],
  [{ webhookId: 'w' }, null, { screen: 'settings', section: 'webhooks' }],
  [{ deletionId: 'd' }, null, { screen: 'settings', section: 'deletion' }],
])('what is about %j leads to its place', (about, year, place) => {
  expect(placeOf({ about: { ...about }, year }, 'marketer')).toEqual(place);
});

it('the week of who steers leads to what asks for a decision', () => {
  expect(placeOf({ about: {}, year: null }, 'director')).toEqual({ screen: 'progress' });
});
