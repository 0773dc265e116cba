import { expect, test } from 'vitest';
import { evenness, evennessOf } from './evenness.js';
import { type Publishable, workByChannel } from './publication.js';

test.each([
  ['like a clock', [7, 7, 7], 1],
  // mean 4, variance ((2−4)² + (4−4)² + (6−4)²)/3 = 8/3, sd 1.63: 1 − 0.408
  ['2, 4, 6', [2, 4, 6], 1 - Math.sqrt(8 / 3) / 4],
  // mean 10, variance (81 + 81 + 324)/3 = 162, sd 12.7 > mean
  ['one burst and a silence', [1, 1, 28], 0],
  ['all on one day', [0, 0, 0], null],
  ['none', [], null],
])('%s', (_, gaps, value) => {
  if (value === null) expect(evenness(gaps)).toBeNull();
  else expect(evenness(gaps)).toBeCloseTo(value, 9);
});

test('is told from four publications on, and a pause is no gap', () => {
  const row = {
    id: 'a',
    channelId: 'blog',
    themeId: null,
    ownerId: 'emma',
    times: 1,
    per: 'week',
    validFrom: '2026-01-01',
    validUntil: null,
    replacesId: null,
  } as const;
  const done = (doneOn: string): Publishable => ({
    id: doneOn,
    channelId: 'blog',
    themeId: 'veilig',
    status: 'done',
    endsOn: doneOn,
    doneOn,
  });
  const days = ['2026-03-23', '2026-03-02', '2026-03-09', '2026-04-06'].map(done);
  const of = (activities: readonly Publishable[], paused = false) =>
    evennessOf(
      {
        chain: [row],
        pauses: paused ? [{ cadenceId: 'a', from: '2026-03-10', until: '2026-03-16' }] : [],
        work: workByChannel(activities),
      },
      '2026-03-01',
      '2026-04-30',
    );
  expect(of(days).gaps).toEqual([7, 14, 14]);
  expect(of(days, true).gaps).toEqual([7, 7, 14]);
  expect(of(days).activityIds).toEqual(['2026-03-02', '2026-03-09', '2026-03-23', '2026-04-06']);
  expect(of(days.slice(1)).value).toBeNull();
});
