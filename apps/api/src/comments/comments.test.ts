import { deleteActivity } from '@cadans/contracts/activities';
import { addComment, changeComment, listComments, removeComment } from '@cadans/contracts/comments';
import { changeMember } from '@cadans/contracts/members';
import { describe, expect, it } from 'vitest';
import { type GivenMember, given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const make = given(app);

async function about() {
  const org = await make.organisation();
  const activityId = await make.activity(org);
  const params = { organisationId: org.id, activityId };
  const { marketer } = org;
  return {
    org,
    params,
    say: (body: object, { cookie: as }: GivenMember = marketer, headers: Record<string, string> = {}) =>
      app.call(addComment, { as, params, headers, body: { text: 'Wie levert de foto?', ...body } }),
    change: (commentId: string, version: number, body: object, { cookie: as }: GivenMember = marketer) =>
      app.call(changeComment, {
        as,
        params: { ...params, commentId },
        version,
        body: { text: 'Anders', ...body },
      }),
    remove: (commentId: string, version: number, { cookie: as }: GivenMember = marketer) =>
      app.call(removeComment, { as, params: { ...params, commentId }, version }),
    list: async () => (await app.call(listComments, { as: org.viewer.cookie, params })).answer.comments,
  };
}

describe('a comment', () => {
  it('says who said what, when, and about whom; oldest first', async () => {
    const { org, say, list } = await about();
    const { answer } = await say({
      text: 'Ruud, lees jij mee?\r\nGraag vóór vrijdag.',
      mentionedIds: [org.director.id],
    });
    expect(answer).toMatchObject({
      text: 'Ruud, lees jij mee?\nGraag vóór vrijdag.',
      byId: org.marketer.id,
      mentionedIds: [org.director.id],
      editedAt: null,
      version: 1,
    });
    expect(Math.abs(Date.parse(answer.at) - Date.now())).toBeLessThan(60_000);
    await say({ text: 'Doe ik.' }, org.director);
    expect((await list()).map(({ text, byId }) => [text.slice(0, 7), byId])).toEqual([
      ['Ruud, l', org.marketer.id],
      ['Doe ik.', org.director.id],
    ]);
  });

  it('is changed by who said it, with the mentions it has now', async () => {
    const { org, say, change, list } = await about();
    const { id } = (await say({ mentionedIds: [org.director.id] })).answer;
    const { answer } = await change(id, 1, { mentionedIds: [org.viewer.id, org.viewer.id] });
    expect(answer).toMatchObject({ text: 'Anders', mentionedIds: [org.viewer.id], version: 2 });
    expect(Date.parse(answer.editedAt ?? '')).toBeGreaterThanOrEqual(Date.parse(answer.at));
    expect(await list()).toEqual([answer]);
    expect((await change(id, 1, {})).problem).toMatchObject({ status: 412, current: answer });
  });

  it('is nobody else’s to change or take away, however high', async () => {
    const { org, say, change, remove, list } = await about();
    const { answer } = await say({});
    const admin = await make.member(org.id, 'director', true);
    for (const other of [org.director, admin]) {
      expect((await change(answer.id, 1, {}, other)).problem).toMatchObject({
        status: 403,
        code: 'not_yours',
      });
      expect((await remove(answer.id, 1, other)).problem).toMatchObject({ status: 403, code: 'not_yours' });
    }
    expect(await list()).toEqual([answer]);
  });

  it('is taken back by who said it', async () => {
    const { org, say, remove, list } = await about();
    const { id } = (await say({ mentionedIds: [org.director.id] })).answer;
    expect((await remove(id, 2)).status).toBe(412);
    expect((await remove(id, 1)).status).toBe(204);
    expect((await remove(id, 1)).status).toBe(404);
    expect(await list()).toEqual([]);
  });

  it('mentions members who are there, and points out who is not', async () => {
    const { org, say, change, list } = await about();
    const [stranger, left] = [await make.organisation(), await make.member(org.id, 'marketer')];
    const mentionedIds = [org.director.id, stranger.director.id, left.id];
    const { id } = (await say({ mentionedIds: [left.id] })).answer;
    const { status } = await app.call(changeMember, {
      as: org.admin.cookie,
      params: { organisationId: org.id, memberId: left.id },
      body: { active: false },
    });
    expect(status).toBe(200);
    expect((await say({ mentionedIds })).problem).toMatchObject({
      status: 422,
      code: 'not_a_member',
      errors: [{ pointer: '/body/mentionedIds/1' }, { pointer: '/body/mentionedIds/2' }],
    });
    expect(await list()).toHaveLength(1);
    // Who was mentioned and left since, stays mentioned in what was said.
    expect((await change(id, 1, { mentionedIds: [left.id] })).answer.mentionedIds).toEqual([left.id]);
  });

  it('sent twice under a key is said once', async () => {
    const { org, say, list } = await about();
    const sent = Array.from({ length: 5 }, () => say({}, org.marketer, { 'idempotency-key': 'k' }));
    expect(new Set((await Promise.all(sent)).map(({ answer }) => answer.id)).size).toBe(1);
    expect(await list()).toHaveLength(1);
  });

  it('belongs to its own activity, and is read while that lies in the bin', async () => {
    const { org, params, say, list } = await about();
    const { answer } = await say({});
    const elsewhere = { organisationId: org.id, activityId: await make.activity(org), commentId: answer.id };
    const as = org.marketer.cookie;
    expect((await app.call(removeComment, { as, params: elsewhere, version: 1 })).status).toBe(404);
    await app.call(deleteActivity, { as, params, version: 1 });
    expect(await list()).toEqual([answer]);
  });

  it('goes with its activity, when that leaves the bin for good', async () => {
    const { org, params, say } = await about();
    await make.onActivity(org, params.activityId);
    await say({ mentionedIds: [org.viewer.id] });
    await make.asSuperuser(`update activity set deleted_at = now() - interval '31 days' where id = $1`, [
      params.activityId,
    ]);
    expect((await say({})).status).toBe(404);
    expect((await app.call(listComments, { as: org.viewer.cookie, params })).status).toBe(404);
    // Whoever deletes something clears what lay in the bin for too long: others' words too.
    const activityId = await make.activity(org);
    const as = org.director.cookie;
    await app.call(deleteActivity, { as, params: { organisationId: org.id, activityId }, version: 1 });
    const { rowCount } = await make.inOrganisation(org.id, (client) =>
      client.query(
        'select id from comment union all select comment_id from comment_mention union all select id from step',
      ),
    );
    expect(rowCount).toBe(0);
  });

  it.each([
    [{ text: ' \n ' }, '/body/text'],
    [{ text: 'x'.repeat(4001) }, '/body/text'],
    [{ text: 'a\u202eb' }, '/body/text'],
    [{ mentionedIds: ['iedereen'] }, '/body/mentionedIds/0'],
    [{ byId: '00000000-0000-7000-8000-000000000000' }, '/body/byId'],
  ])('with %j is refused', async (body, pointer) => {
    const { say } = await about();
    expect((await say(body)).problem).toMatchObject({ status: 400, errors: [{ pointer }] });
  });
});
