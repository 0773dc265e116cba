import { expect, test } from 'vitest';
import { beatsPerPromise } from './beats-per-promise.js';
import type { Cadence } from './cadence.js';
import { periodOf } from './period.js';

const row = (id: string, more: Partial<Cadence> = {}): Cadence => ({
  id,
  channelId: 'blog',
  themeId: null,
  ownerId: 'sanne',
  times: 1,
  per: 'week',
  validFrom: '2026-01-01',
  validUntil: null,
  replacesId: null,
  ...more,
});

test('beats of an older row belong to the promise as it is now', () => {
  const rows = [
    row('old', { validUntil: '2026-06-30' }),
    row('new', { validFrom: '2026-07-01', replacesId: 'old' }),
  ];
  const beat = (cadenceId: string, day: string) => ({
    cadenceId,
    day,
    period: periodOf('week', day),
    index: 0,
    state: 'open' as const,
    activityId: null,
  });
  const beats = [beat('other', '2026-06-29'), beat('old', '2026-06-29'), beat('new', '2026-07-06')];
  const per = beatsPerPromise(beats, [...rows, row('other')]);
  expect(per.map(({ cadence, beats: some }) => [cadence.id, some.length])).toEqual([
    ['new', 2],
    ['other', 1],
  ]);
});
