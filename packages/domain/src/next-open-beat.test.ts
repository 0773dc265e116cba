import { expect, test } from 'vitest';
import type { Cadence } from './cadence.js';
import { nextOpenBeat } from './next-open-beat.js';
import { workByChannel } from './publication.js';

/** A Friday. */
const TODAY = '2026-07-03';
const monthly: Cadence = {
  id: 'blog',
  channelId: 'blog',
  themeId: null,
  ownerId: 'sanne',
  times: 1,
  per: 'month',
  validFrom: '2026-01-01',
  validUntil: null,
  replacesId: null,
};
const weekly: Cadence = { ...monthly, per: 'week' };
const planned = (endsOn: string) => ({
  id: endsOn,
  channelId: 'blog',
  themeId: 'theme',
  status: 'planned' as const,
  endsOn,
  doneOn: null,
});
const next = (row: Cadence, ...days: string[]) =>
  nextOpenBeat({ chain: [row], pauses: [], work: workByChannel(days.map(planned)) }, TODAY);

test.each([
  ['its own day, when that is to come', monthly, [], '2026-07-16'],
  ['today, when the beat of this week was on Thursday', weekly, [], '2026-07-03'],
  ['the month after, when this one is planned', monthly, ['2026-07-20'], '2026-08-16'],
])('it can be filled on %s', (_, row, days, day) => {
  expect(next(row, ...days)?.day).toBe(day);
});

test('a promise that is over has none', () => {
  expect(next({ ...monthly, validUntil: '2026-06-30' })).toBeNull();
});

test('far ahead is found too', () => {
  const months = ['07', '08', '09', '10', '11'].map((month) => `2026-${month}-20`);
  expect(next(monthly, ...months)?.day).toBe('2026-12-16');
});
