import { describe, expect, it } from 'vitest';
import { givenYear } from '../testing/given-year';
import { editGoingOn, joined } from './field-edits';
import { type ActOfBatch, typedIn, type Waiting } from './waiting';
import { type PlannedActivity, readYear } from './year-plan';

const [one, other] = readYear(givenYear({ activities: 2 })).activities as [PlannedActivity, PlannedActivity];

const waits = (acts: ActOfBatch[], more: Partial<Waiting> = {}): Waiting => ({
  key: 'een',
  userId: 'ik',
  organisationId: 'hier',
  at: 1,
  said: 'Iets',
  changes: [],
  was: {},
  doing: { is: 'acts', acts },
  ...more,
});
const change = (changes: { title?: string; brief?: string }, { id, version } = one): ActOfBatch => ({
  is: 'change',
  activityId: id,
  version,
  changes,
});
const reassign = (ownerId: string): ActOfBatch => ({
  is: 'reassign',
  activityId: one.id,
  version: one.version,
  ownerId,
});
const finish: ActOfBatch = { is: 'complete', activityId: one.id, version: one.version, doneOn: '2026-07-03' };

describe('typing on without a connection', () => {
  it('is one write: the newest of every field, and what stood there first', () => {
    const first = waits([change({ title: 'A', brief: 'x' })], {
      was: { title: 'T', brief: '' },
      changes: [{ before: one, after: { ...one, title: 'A' } }],
    });
    const then = waits([change({ title: 'AB' }), reassign('mark')], {
      key: 'twee',
      was: { title: 'A', ownerId: 'ik' },
      changes: [{ before: { ...one, title: 'A' }, after: { ...one, title: 'AB', ownerId: 'mark' } }],
    });
    expect(editGoingOn([first], then)).toBe(first);
    expect(joined(first, then)).toMatchObject({
      key: 'twee',
      was: { title: 'T', brief: '', ownerId: 'ik' },
      doing: { acts: [change({ title: 'AB', brief: 'x' }), reassign('mark')] },
      changes: [{ before: one, after: { title: 'AB', ownerId: 'mark' } }],
    });
  });

  it('is another write after anything else was done to the activity, and of somebody else', () => {
    const edit = waits([change({ title: 'A' })]);
    const then = waits([change({ title: 'B' })]);
    expect(editGoingOn([edit, waits([finish])], then)).toBeNull();
    expect(editGoingOn([waits([change({ title: 'A' }, other)])], then)).toBeNull();
    expect(editGoingOn([{ ...edit, userId: 'jij' }], then)).toBeNull();
    expect(editGoingOn([{ ...edit, refused: 'Mag niet.' }], then)).toBeNull();
    expect(editGoingOn([edit], waits([finish]))).toBeNull();
    // Fields of many at once are a deed of their own.
    expect(editGoingOn([edit], waits([change({ title: 'B' }), change({ title: 'B' }, other)]))).toBeNull();
  });
});

it('has every text that was typed', () => {
  expect(typedIn(waits([change({ title: 'Titel', brief: 'Tekst' })]))).toEqual(['Titel', 'Tekst']);
  expect(typedIn(waits([finish]))).toEqual([]);
  const comment = { activityId: one.id, saying: { text: 'Wat een plan' }, byId: 'ik' };
  expect(typedIn(waits([], { doing: { is: 'comment', comment } }))).toEqual(['Wat een plan']);
});
