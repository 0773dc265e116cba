import { showActivity } from '@cadans/contracts/activities';
import { listMembers } from '@cadans/contracts/members';
import { expect, it } from 'vitest';
import { withoutFilters } from '../testing/without-filters.js';
import { holdWalls } from './walls-for-tests.js';

// Before the application opens a connection: every condition on the organisation is gone from all it sends.
const taken = withoutFilters();
const { app, make, ground } = await holdWalls();

it('and the conditions were really taken out: without its policy a table of all organisations is seen', async () => {
  const { ours, theirs } = ground();
  const list = () => app.call(listMembers, { as: ours.director.cookie, params: { organisationId: ours.id } });
  const has = async (id: string) => (await list()).answer.members.some((member) => member.id === id);
  expect([await has(ours.viewer.id), await has(theirs.viewer.id)]).toEqual([true, false]);
  await make.asSuperuser('alter table member disable row level security', []);
  const seen = await has(theirs.viewer.id);
  await make.asSuperuser('alter table member enable row level security', []);
  expect(seen).toBe(true);
  expect(taken()).toBeGreaterThan(1000);
});

it('and what is one’s own is there all the same', async () => {
  const { ours, ourIds } = ground();
  const params = { organisationId: ours.id, activityId: ourIds.activityId ?? '' };
  expect((await app.call(showActivity, { as: ours.viewer.cookie, params })).answer.id).toBe(
    params.activityId,
  );
});
