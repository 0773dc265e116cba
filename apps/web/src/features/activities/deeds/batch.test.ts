import { describe, expect, it } from 'vitest';
import { type PlannedActivity, readYear } from '../../../api/year-plan';
import { givenId, givenYear } from '../../../testing/given-year';
import { batchOfBulk } from './bulk';
import { copyOf, duplicating } from './duplicating';
import { rearranging } from './rearranging';
import { settling } from './settling';
import { takingBack } from './taking-back';

const [row] = readYear(givenYear({ activities: 1 })).activities;
const one: PlannedActivity = {
  ...(row ?? ({} as PlannedActivity)),
  title: 'Klantverhaal',
  status: 'planned',
  startsOn: '2026-07-15',
  endsOn: '2026-07-15',
  precision: 'day',
  slides: 0,
  campaignId: null,
  themeId: givenId('theme', 0),
  ownerId: givenId('member', 0),
};
const known = { today: '2026-07-03', madeToday: new Set<string>() };
const why = { for: 'postponement' as const, reason: 'customers_first' as const, note: '' };
const words = { title: '', said: '', saidBack: '' };
const theme = givenId('theme', 3);
const owner = givenId('member', 3);

describe('steps and the steps back', () => {
  const back = (steps: Parameters<typeof takingBack>[0], before = one, slides = before.slides) =>
    takingBack(steps, before, { slides, freely: false });

  it('retract a move that was recorded, before anything else', () => {
    const steps = [
      { is: 'reassign', ownerId: owner },
      { is: 'change', changes: { themeId: theme, campaignId: null } },
      { is: 'move', startsOn: '2026-07-22', endsOn: '2026-07-22', reason: 'customers_first' },
    ] as const;
    expect(back(steps, { ...one, campaignId: 'campaign' }, 1)).toEqual([
      { is: 'retract' },
      { is: 'change', changes: { themeId: one.themeId, campaignId: 'campaign' } },
      { is: 'reassign', ownerId: one.ownerId },
    ]);
    const earlier = { is: 'move', startsOn: '2026-07-06', endsOn: '2026-07-06' } as const;
    expect(back([earlier])).toEqual([{ is: 'retract' }]);
  });

  it('move back as freely as it moved', () => {
    const home = { is: 'move', startsOn: '2026-07-15', endsOn: '2026-07-15', precision: 'day' };
    expect(back([{ is: 'move', startsOn: '2026-07-17', endsOn: '2026-07-17' }])).toEqual([home]);
    const far = { is: 'move', startsOn: '2026-08-19', endsOn: '2026-08-19' } as const;
    expect(takingBack([far], one, { slides: 0, freely: true })).toEqual([home]);
    // It was thought to be free, but the ledger has it.
    expect(takingBack([far], one, { slides: 1, freely: true })).toEqual([{ is: 'retract' }]);
  });

  it('give back the status that an ending took', () => {
    const working = { ...one, status: 'in_work' as const };
    expect(back([{ is: 'complete', doneOn: '2026-07-03' }], working)).toEqual([
      { is: 'reopen' },
      { is: 'change', changes: { status: 'in_work' } },
    ]);
    expect(back([{ is: 'complete', doneOn: '2026-07-03' }], { ...one, status: 'ready' })).toEqual([
      { is: 'reopen' },
    ]);
    expect(back([{ is: 'scrap', reason: 'double', note: '' }], working)).toEqual([
      { is: 'restore' },
      { is: 'change', changes: { status: 'in_work' } },
    ]);
    expect(back([{ is: 'reopen' }], { ...one, status: 'done', doneOn: '2026-07-01' })).toEqual([
      { is: 'complete', doneOn: '2026-07-01' },
    ]);
  });

  it('delete what was made and restore what was deleted', () => {
    const [copy] = duplicating([one]);
    expect(back(copy?.steps ?? [])).toEqual([{ is: 'delete' }]);
    expect(back([{ is: 'delete' }])).toEqual([{ is: 'restore' }]);
  });
});

describe('rearranging several', () => {
  const sort = (activities: PlannedActivity[], to: Parameters<typeof rearranging>[1], over = {}) => {
    const { doable, left, asks } = rearranging(activities, to, { ...known, ...over });
    const [part] = batchOfBulk({ ...words, doable, left, asks }, why).parts;
    return { doable, left: left.map((other) => other.why), asks, steps: part?.steps, after: part?.after };
  };

  it('asks one reason for what goes later, and gives it to those alone', () => {
    const later = sort([one], { weeks: 2 });
    expect(later).toMatchObject({
      asks: 'postponement',
      left: [],
      after: { endsOn: '2026-07-29', slides: 1 },
    });
    expect(later.steps).toEqual([
      { is: 'move', startsOn: '2026-07-29', endsOn: '2026-07-29', reason: 'customers_first', note: '' },
    ]);
    const earlier = sort([one], { weeks: -1 });
    expect(earlier).toMatchObject({ asks: null, after: { endsOn: '2026-07-08', slides: 0 } });
    expect(earlier.steps).toEqual([{ is: 'move', startsOn: '2026-07-08', endsOn: '2026-07-08' }]);
  });

  it('moves freely what was made today', () => {
    expect(sort([one], { weeks: 2 }, { madeToday: new Set([one.id]) })).toMatchObject({
      asks: null,
      after: { slides: 0 },
    });
  });

  it('leaves what the rules forbid, each with its reason', () => {
    const rows: PlannedActivity[] = [
      { ...one, status: 'done' },
      { ...one, status: 'scrapped' },
      { ...one, slides: 3 },
      { ...one, startsOn: '2026-12-30', endsOn: '2026-12-30' },
    ];
    expect(sort(rows, { weeks: 1 }).left).toEqual(['not_open', 'scrapped', 'needs_decision', 'other_year']);
    expect(sort([{ ...one, slides: 3 }], { weeks: -1 }).left).toEqual([]);
  });

  it('hands over, changes theme without its campaign, and moves, in that order', () => {
    const { steps } = sort([{ ...one, campaignId: 'campaign' }], {
      weeks: -1,
      themeId: theme,
      ownerId: owner,
    });
    expect(steps).toEqual([
      { is: 'reassign', ownerId: owner },
      { is: 'change', changes: { themeId: theme, campaignId: null } },
      { is: 'move', startsOn: '2026-07-08', endsOn: '2026-07-08' },
    ]);
  });

  it('does nothing to what stands there already', () => {
    expect(sort([one], { channelId: one.channelId, ownerId: one.ownerId })).toMatchObject({
      doable: [],
      left: [],
    });
  });
});

describe('settling several', () => {
  it('takes the open ones, and asks why for scrapping', () => {
    const done = { ...one, id: 'done', status: 'done' as const, doneOn: '2026-07-01' };
    expect(settling([one, done], 'in_work', '2026-07-03')).toMatchObject({
      doable: [{ after: { status: 'in_work' } }],
      left: [{ activity: done, why: 'not_open' }],
      asks: null,
    });
    expect(settling([one, done], 'done', '2026-07-03')).toMatchObject({ left: [], asks: null });
    expect(settling([one], 'scrapped', '2026-07-03').asks).toBe('scrapping');
    expect(settling([one, done], 'deleted', '2026-07-03')).toMatchObject({ left: [], asks: null });
  });
});

describe('a copy', () => {
  it('stands a week later, planned afresh', () => {
    const slid = { ...one, status: 'done' as const, doneOn: '2026-07-15', slides: 2 };
    expect(copyOf(slid)).toMatchObject({
      title: 'Klantverhaal',
      startsOn: '2026-07-22',
      endsOn: '2026-07-22',
      status: 'planned',
      slides: 0,
      doneOn: null,
    });
  });

  it('stays in its year', () => {
    const last = { ...one, startsOn: '2026-12-30', endsOn: '2026-12-30' };
    expect(copyOf(last)).toMatchObject({ startsOn: '2026-12-30', endsOn: '2026-12-30' });
    const month = { ...one, startsOn: '2026-07-01', endsOn: '2026-07-31', precision: 'month' as const };
    expect(copyOf(month)).toMatchObject({ startsOn: '2026-08-01', endsOn: '2026-08-31' });
  });
});
