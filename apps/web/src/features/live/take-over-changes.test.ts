import type { Changes } from '@cadans/contracts/changes';
import { beforeEach, describe, expect, it } from 'vitest';
import { createQueryClient } from '../../api/query-client';
import { unreadQuery } from '../../api/unread.queries';
import { yearQuery } from '../../api/year.queries';
import { type PlannedActivity, readYear } from '../../api/year-plan';
import { givenId, givenYear } from '../../testing/given-year';
import { type Heard, takeOverChanges } from './take-over-changes';

const organisationId = givenId('organisation', 0);
const { queryKey } = yearQuery(organisationId, 2026);
const given = readYear(givenYear({ activities: 3 }));
const [one] = given.activities as [PlannedActivity];

let queries: ReturnType<typeof createQueryClient>;
let heard: Heard;
beforeEach(() => {
  queries = createQueryClient(() => undefined);
  queries.setQueryData(queryKey, given);
  heard = new Map([[2026, { version: given.version, shape: 4 }]]);
});

const rowOf = (row: PlannedActivity, more: object = {}) => ({ ...row, year: 2026, deletedAt: null, ...more });
const told = (more: Partial<Changes>, ahead = 1, shape = 4): Changes => ({
  years: [{ year: 2026, version: given.version + ahead, shape }],
  touched: [],
  activities: [],
  present: [],
  unread: 0,
  ...more,
});
const take = (changes: Changes) => takeOverChanges(queries, organisationId, changes, heard);
const plan = () => queries.getQueryData(queryKey);
const isAskedAgain = () => queries.getQueryState(queryKey)?.isInvalidated;

describe('what colleagues change', () => {
  it('comes into the year as a row, and the year counts as read', () => {
    take(told({ activities: [rowOf(one, { title: 'Anders', version: one.version + 1 })] }));
    expect(plan()?.activities.map(({ title }) => title)).toContain('Anders');
    expect(plan()?.activities).toHaveLength(3);
    expect(plan()?.version).toBe(given.version + 1);
    expect(isAskedAgain()).toBe(false);
  });

  it('comes and goes: what is new and what is deleted', () => {
    const made = rowOf({ ...one, id: givenId('activity', 99), title: 'Nieuw' });
    take(told({ activities: [made, rowOf(one, { version: 9, deletedAt: '2026-07-03T09:00:00.000Z' })] }));
    expect(plan()?.activities.map(({ id }) => id)).toEqual([
      ...given.activities.slice(1).map(({ id }) => id),
      made.id,
    ]);
  });

  it('does not take the place of something newer', () => {
    queries.setQueryData(queryKey, { ...given, activities: [{ ...one, title: 'Van mij', version: 7 }] });
    take(told({ activities: [rowOf(one, { title: 'Ouder', version: 6 })] }));
    expect(plan()?.activities.map(({ title }) => title)).toEqual(['Van mij']);
  });

  it.each([
    ['more than rows changed', told({}, 1, 5)],
    ['they are too many', told({ activities: null })],
  ])('makes the year be read again when %s', (_, changes) => {
    take(changes);
    expect(isAskedAgain()).toBe(true);
  });

  it('makes the year be read again when it stands before what was heard', () => {
    heard.set(2026, { version: given.version + 3, shape: 4 });
    take(told({ activities: [rowOf(one, { version: 9 })] }, 4));
    expect(isAskedAgain()).toBe(true);
  });

  it('makes what is open of it be asked again, and nothing else', () => {
    const [open, other] = [one.id, givenId('activity', 50)].map((id) => ['activity', organisationId, id]);
    for (const key of [open, other, ['work', organisationId]]) queries.setQueryData(key ?? [], {});
    take(told({ touched: [{ activityId: one.id, kind: 'comment_added', byId: null }] }, 0));
    const asked = [open, other, ['work', organisationId]].map(
      (key) => queries.getQueryState(key ?? [])?.isInvalidated,
    );
    expect(asked).toEqual([true, false, true]);
  });

  it('says how much of what one was told is not read, and makes the list be asked again only for news', () => {
    queries.setQueryData(['notices', organisationId], {});
    const isStale = () => queries.getQueryState(['notices', organisationId])?.isInvalidated;
    take(told({}, 0));
    expect(isStale()).toBe(false);
    take(told({ unread: 3 }, 0));
    expect([queries.getQueryData(unreadQuery(organisationId).queryKey), isStale()]).toEqual([3, true]);
  });

  it('makes figures be reckoned anew and the inbox be read when anything was written, and only then', () => {
    const keys = [
      ['facts', organisationId, 'x'],
      ['progress', organisationId, 'x'],
      ['requests', organisationId],
    ];
    for (const key of keys) queries.setQueryData(key, {});
    const isStale = () => keys.map((key) => queries.getQueryState(key)?.isInvalidated);
    take(told({}, 0));
    expect(isStale()).toEqual([false, false, false]);
    take(told({}, 1));
    expect(isStale()).toEqual([true, true, true]);
  });
});
