import { describe, expect, test } from 'vitest';
import { type Beat, beatsOf } from './beat.js';
import type { Cadence, Pause } from './cadence.js';
import { type Publishable, workByChannel } from './publication.js';

/** A Thursday; its week began on 23 November 2026. */
const TODAY = '2026-11-26';
const row = (values: Partial<Cadence> = {}): Cadence => ({
  id: 'a',
  channelId: 'linkedin',
  themeId: null,
  ownerId: 'emma',
  times: 2,
  per: 'week',
  validFrom: '2026-01-05',
  validUntil: null,
  replacesId: null,
  ...values,
});
const done = (doneOn: string): Publishable => ({ ...planned(doneOn), status: 'done', doneOn });
const planned = (endsOn: string): Publishable => ({
  id: endsOn,
  channelId: 'linkedin',
  themeId: 'meedenken',
  status: 'planned',
  endsOn,
  doneOn: null,
});
const told = ({ day, state, activityId }: Beat) => `${day} ${state}${activityId ? ` ${activityId}` : ''}`;
const beats = (
  chain: readonly Cadence[],
  [from, until]: [string, string],
  activities: readonly Publishable[] = [],
  pauses: readonly Pause[] = [],
) => beatsOf({ chain, pauses, work: workByChannel(activities) }, from, until, TODAY).map(told);

const LAST_WEEK: [string, string] = ['2026-11-16', '2026-11-22'];
const THIS_WEEK: [string, string] = ['2026-11-23', '2026-11-29'];

describe('the day of a beat', () => {
  test.each([
    // ⌊0.5 × 7 / 2⌋ = 1, ⌊1.5 × 7 / 2⌋ = 5
    ['two a week', row(), THIS_WEEK, ['2026-11-24', '2026-11-28']],
    // ⌊0.5 × 30⌋ = 15
    ['one a month', row({ times: 1, per: 'month' }), ['2026-11-01', '2026-11-30'], ['2026-11-16']],
    // Valid from Thursday: 2 × 4/7 = 1.14, one; ⌊0.5 × 4⌋ = 2 days after Thursday
    ['two a week from Thursday', row({ validFrom: TODAY }), THIS_WEEK, ['2026-11-28']],
    // Three a day is promised by 21 a week: ⌊(i + ½) × 7 / 21⌋ = 0, 0, 0, 1, …
    [
      '21 a week, on Monday',
      row({ times: 21 }),
      ['2026-11-23', '2026-11-23'],
      ['2026-11-23', '2026-11-23', '2026-11-23'],
    ],
  ] as const)('of %s', (_, cadence, [from, until], days) => {
    expect(beats([cadence], [from, until])).toEqual(days.map((day) => `${day} open`));
  });
});

describe('the state of a beat', () => {
  test('in a week that is over is done or missed, in order of day, and surplus has no beat', () => {
    expect(beats([row()], LAST_WEEK, [done('2026-11-22')])).toEqual([
      '2026-11-17 done 2026-11-22',
      '2026-11-21 missed',
    ]);
    const three = [done('2026-11-18'), done('2026-11-16'), done('2026-11-17')];
    expect(beats([row()], LAST_WEEK, three)).toEqual([
      '2026-11-17 done 2026-11-16',
      '2026-11-21 done 2026-11-17',
    ]);
  });

  test('is missed although something was planned: planned is not done', () => {
    expect(beats([row({ times: 1 })], LAST_WEEK, [planned('2026-11-18')])).toEqual(['2026-11-19 missed']);
  });

  test('in the current week is open until it is over, and filled by what is planned from today on', () => {
    expect(beats([row()], THIS_WEEK)).toEqual(['2026-11-24 open', '2026-11-28 open']);
    expect(beats([row()], THIS_WEEK, [planned('2026-11-25')])).toEqual([
      '2026-11-24 open',
      '2026-11-28 open',
    ]);
    expect(beats([row()], THIS_WEEK, [planned('2026-11-27'), done('2026-11-26')])).toEqual([
      '2026-11-24 done 2026-11-26',
      '2026-11-28 planned 2026-11-27',
    ]);
  });

  test('is paused on the days that are, and the others move together', () => {
    // Paused Monday to Wednesday: 2 × 4/7 = 1.14 stays, on ⌊0.5 × 4⌋ = 2 days after Thursday; one is paused, on
    // ⌊0.5 × 3⌋ = 1 day after Monday. What was published in the pause keeps nothing.
    const pause = { cadenceId: 'a', from: '2026-11-16', until: '2026-11-18' };
    expect(beats([row()], LAST_WEEK, [done('2026-11-17')], [pause])).toEqual([
      '2026-11-17 paused',
      '2026-11-21 missed',
    ]);
  });
});

test('every row has its own beats, each told by its row', () => {
  const monthly = row({ id: 'b', per: 'month', times: 2, validFrom: '2026-11-23', replacesId: 'a' });
  const chain = [row({ validUntil: '2026-11-22' }), monthly];
  const all = beatsOf({ chain, pauses: [], work: new Map() }, '2026-11-16', '2026-12-31', TODAY);
  // November: 2 × 8/30 = 0.53, one on ⌊0.5 × 8⌋ = 4 days after the 23rd; December: ⌊0.5 × 31 / 2⌋ = 7, ⌊1.5 × 31 / 2⌋ = 23
  expect(all.map(({ cadenceId, index, day }) => `${cadenceId}${index} ${day}`)).toEqual([
    'a0 2026-11-17',
    'a1 2026-11-21',
    'b0 2026-11-27',
    'b0 2026-12-08',
    'b1 2026-12-24',
  ]);
});
