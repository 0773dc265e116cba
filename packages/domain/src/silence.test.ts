import { describe, expect, test } from 'vitest';
import type { Cadence, Pause } from './cadence.js';
import { type Publishable, workByChannel } from './publication.js';
import { levelOf, silenceOf } from './silence.js';

const TODAY = '2026-11-26';
const row = (values: Partial<Cadence> = {}): Cadence => ({
  id: 'a',
  channelId: 'linkedin',
  themeId: null,
  ownerId: 'emma',
  times: 1,
  per: 'week',
  validFrom: '2026-01-05',
  validUntil: null,
  replacesId: null,
  ...values,
});
const planned = (endsOn: string): Publishable => ({
  id: endsOn,
  channelId: 'linkedin',
  themeId: 'meedenken',
  status: 'planned',
  endsOn,
  doneOn: null,
});
const done = (doneOn: string): Publishable => ({ ...planned(doneOn), status: 'done', doneOn });
const of = (cadence: Cadence, activities: readonly Publishable[], pauses: readonly Pause[] = []) =>
  silenceOf({ chain: [cadence], pauses, work: workByChannel(activities) }, TODAY);

test.each([
  [1, 'on_beat'],
  [1.01, 'late'],
  [1.5, 'late'],
  [1.51, 'quiet'],
  [2, 'quiet'],
  [2.01, 'silent'],
])('%f of the interval is %s', (ratio, level) => {
  expect(levelOf(ratio)).toBe(level);
});

describe('the silence so far', () => {
  test.each([
    ['one a week, a week ago: 7/7', row(), ['2026-11-19'], 7, 7, 'on_beat'],
    ['one a week, ten days ago: 10/7 = 1.43', row(), ['2026-11-16', '2026-11-01'], 10, 7, 'late'],
    ['two a week, a week ago: 7/3.5 = 2', row({ times: 2 }), ['2026-11-19'], 7, 3.5, 'quiet'],
    ['two a month, 31 days ago: 31/15', row({ times: 2, per: 'month' }), ['2026-10-26'], 31, 15, 'silent'],
    ['nothing yet, begun four days ago', row({ validFrom: '2026-11-22' }), [], 4, 7, 'on_beat'],
    [
      'what came before it began is not counted from',
      row({ validFrom: '2026-11-22' }),
      ['2026-01-01'],
      4,
      7,
      'on_beat',
    ],
    [
      'four a leap-free year of 365 days, 100 days ago',
      row({ times: 4, per: 'year' }),
      ['2026-08-18'],
      100,
      91.25,
      'late',
    ],
  ] as const)('%s', (_, cadence, days, since, interval, level) => {
    expect(of(cadence, days.map(done))).toMatchObject({ days: since, interval, level });
  });

  test('does not grow during a pause, and is deliberate while one lasts', () => {
    const over = { cadenceId: 'a', from: '2026-11-10', until: '2026-11-23' };
    // 26 − 5 = 21 days, of which 14 were paused
    expect(of(row(), [done('2026-11-05')])).toMatchObject({ days: 21, level: 'silent' });
    expect(of(row(), [done('2026-11-05')], [over])).toMatchObject({ days: 7, level: 'on_beat' });
    const lasting = { ...over, until: null };
    expect(of(row(), [done('2026-10-05')], [lasting])).toMatchObject({ level: 'paused', quietAhead: false });
  });

  test('there is none of a promise that has not begun or is over', () => {
    expect(of(row({ validFrom: '2026-11-27' }), [])).toBeNull();
    expect(of(row({ validUntil: '2026-11-25' }), [])).toBeNull();
  });
});

describe('the silence to come', () => {
  test.each([
    ['nothing planned', row(), [], true],
    ['a week ahead', row(), ['2026-12-03'], false],
    ['eight days ahead', row(), ['2026-12-04'], true],
    ['what is late is not ahead', row(), ['2026-11-25'], true],
    ['nothing planned, but the promise ends on Monday', row({ validUntil: '2026-11-30' }), [], false],
  ] as const)('%s', (_, cadence, days, quietAhead) => {
    expect(of(cadence, days.map(planned))).toMatchObject({ quietAhead });
  });

  test('a pause in between is taken out', () => {
    const pause = { cadenceId: 'a', from: '2026-11-27', until: '2026-12-03' };
    expect(of(row(), [planned('2026-12-10')], [pause])).toMatchObject({ quietAhead: false });
  });
});
