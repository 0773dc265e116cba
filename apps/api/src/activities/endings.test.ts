import {
  changeActivity,
  completeActivity,
  deleteActivity,
  listBin,
  reassignActivity,
  reopenActivity,
  restoreActivity,
  scrapActivity,
  showActivity,
} from '@cadans/contracts/activities';
import type { Endpoint } from '@cadans/contracts/endpoint';
import { moveActivity, postponeActivity, retractMove } from '@cadans/contracts/moves';
import { describe, expect, it } from 'vitest';
import { type GivenOrganisation, given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const make = given(app);

const send = <E extends Endpoint>(
  endpoint: E,
  org: GivenOrganisation,
  id: string,
  version: number,
  body?: object,
) =>
  app.call(endpoint, {
    as: org.marketer.cookie,
    params: { organisationId: org.id, activityId: id },
    version,
    ...(body && { body: { ...body } }),
  });

const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

describe('done', () => {
  it('is done on a day, with a link when there is something to see', async () => {
    const org = await make.organisation();
    const id = await make.activity(org);
    const link = 'https://voorbeeld.nl/blog';
    const { answer } = await send(completeActivity, org, id, 1, { doneOn: '2026-05-06', link });
    expect(answer).toMatchObject({ status: 'done', doneOn: '2026-05-06', link, version: 2 });
    expect(answer.events.at(-1)).toMatchObject({ kind: 'completed', byId: org.marketer.id });
  });

  it('keeps the link it had when none is given, and loses it when asked', async () => {
    const org = await make.organisation();
    const id = await make.activity(org);
    await send(changeActivity, org, id, 1, { link: 'https://voorbeeld.nl' });
    const kept = await send(completeActivity, org, id, 2, { doneOn: '2026-05-06' });
    expect(kept.answer.link).toBe('https://voorbeeld.nl');
    await send(reopenActivity, org, id, 3);
    expect(
      (await send(completeActivity, org, id, 4, { doneOn: '2026-05-06', link: null })).answer.link,
    ).toBeNull();
  });

  it('is not done in the future', async () => {
    const org = await make.organisation();
    const id = await make.activity(org);
    const { problem } = await send(completeActivity, org, id, 1, { doneOn: day(2) });
    expect(problem).toMatchObject({ status: 422, code: 'done_in_future' });
  });

  it('opens again as ready, and only what is done does', async () => {
    const org = await make.organisation();
    const id = await make.activity(org);
    expect((await send(reopenActivity, org, id, 1)).problem.code).toBe('not_done');
    await send(completeActivity, org, id, 1, { doneOn: '2026-05-06' });
    const { answer } = await send(reopenActivity, org, id, 2);
    expect(answer).toMatchObject({ status: 'ready', doneOn: null });
    expect(answer.events.at(-1)?.kind).toBe('reopened');
  });
});

describe('scrapped', () => {
  it('is scrapped with a reason, and frees its hours', async () => {
    const org = await make.organisation();
    const id = await make.activity(org, { effortHours: 7.5 });
    const { answer } = await send(scrapActivity, org, id, 1, { reason: 'off_theme', note: 'Past niet' });
    expect(answer).toMatchObject({
      status: 'scrapped',
      scrapping: { reason: 'off_theme', note: 'Past niet', hoursFreed: 7.5, byId: org.marketer.id },
    });
  });

  it('needs a note when the reason is another', async () => {
    const org = await make.organisation();
    const id = await make.activity(org);
    expect((await send(scrapActivity, org, id, 1, { reason: 'other' })).problem.code).toBe('needs_note');
    expect((await send(scrapActivity, org, id, 1, {})).problem.code).toBe('invalid');
  });

  it('comes back as planned, can be scrapped again, and each time is told', async () => {
    const org = await make.organisation();
    const id = await make.activity(org);
    expect((await send(restoreActivity, org, id, 1)).problem.code).toBe('not_scrapped');
    await send(scrapActivity, org, id, 1, { reason: 'double' });
    const { answer } = await send(restoreActivity, org, id, 2);
    expect(answer).toMatchObject({ status: 'planned', scrapping: null, version: 3 });
    const again = await send(scrapActivity, org, id, 3, { reason: 'overtaken' });
    expect(again.answer.scrapping).toMatchObject({ reason: 'overtaken', hoursFreed: null });
    const told = again.answer.events.map(({ kind }) => kind);
    expect(told).toEqual(['created', 'scrapped', 'restored', 'scrapped']);
  });
});

describe('what is no longer open', () => {
  const refusedWork = [
    [moveActivity, { startsOn: '2026-05-05', endsOn: '2026-05-05' }],
    [postponeActivity, { startsOn: '2026-06-05', endsOn: '2026-06-05', reason: 'customers_first' }],
    [completeActivity, { doneOn: '2026-05-05' }],
    [scrapActivity, { reason: 'double' }],
    [changeActivity, { status: 'in_work' }],
    [retractMove, undefined],
  ] as const;

  it.each([
    [completeActivity, { doneOn: '2026-05-05' }],
    [scrapActivity, { reason: 'double' }],
    [deleteActivity, undefined],
  ] as const)('is not worked on any more (%#)', async (end, body) => {
    const org = await make.organisation();
    const id = await make.activity(org);
    await send(end, org, id, 1, body);
    for (const [endpoint, work] of refusedWork) {
      expect((await send(endpoint, org, id, 2, work)).problem).toMatchObject({
        status: 409,
        code: 'not_open',
      });
    }
    const reassigned = await send(reassignActivity, org, id, 2, { ownerId: org.director.id });
    expect(reassigned.problem.code).toBe('not_open');
  });

  it('still says what it says: a title is corrected afterwards, except in the bin', async () => {
    const org = await make.organisation();
    const id = await make.activity(org);
    await send(completeActivity, org, id, 1, { doneOn: '2026-05-05' });
    expect((await send(changeActivity, org, id, 2, { title: 'Beter' })).answer.title).toBe('Beter');
    await send(deleteActivity, org, id, 3);
    expect((await send(changeActivity, org, id, 4, { title: 'Nog beter' })).problem.code).toBe('not_open');
  });
});

describe('reassigned', () => {
  it('goes to another active member', async () => {
    const org = await make.organisation();
    const id = await make.activity(org);
    const { answer } = await send(reassignActivity, org, id, 1, { ownerId: org.director.id });
    expect(answer).toMatchObject({ ownerId: org.director.id, version: 2 });
    expect(answer.events.at(-1)?.kind).toBe('reassigned');
  });

  it('does not go to who left; and does not come back to an owner who left', async () => {
    const org = await make.organisation();
    const { id: away } = await make.member(org.id, 'marketer');
    const [open, done, scrapped, deleted] = await Promise.all(
      [org.marketer.id, away, away, away].map((ownerId) => make.activity(org, { ownerId })),
    );
    await send(completeActivity, org, String(done), 1, { doneOn: '2026-05-05' });
    await send(scrapActivity, org, String(scrapped), 1, { reason: 'double' });
    await send(deleteActivity, org, String(deleted), 1);
    await make.inOrganisation(org.id, (client) =>
      client.query('update member set active = false where id = $1', [away]),
    );
    const refused = [
      await send(reassignActivity, org, String(open), 1, { ownerId: away }),
      await send(reopenActivity, org, String(done), 2),
      await send(restoreActivity, org, String(scrapped), 2),
      await send(restoreActivity, org, String(deleted), 2),
    ];
    for (const { problem } of refused)
      expect(problem).toMatchObject({ status: 422, code: 'owner_not_active' });
  });
});

describe('the bin', () => {
  const bin = async (org: GivenOrganisation) =>
    (await app.call(listBin, { as: org.marketer.cookie, params: { organisationId: org.id } })).answer
      .activities;

  it('holds what was deleted, newest first, and gives it back as it was', async () => {
    const org = await make.organisation();
    const first = await make.activity(org, { title: 'Eerste' });
    const second = await make.activity(org, { title: 'Tweede' });
    await send(deleteActivity, org, first, 1);
    const { answer } = await send(deleteActivity, org, second, 1);
    expect(answer.deletedAt).not.toBeNull();
    expect((await send(deleteActivity, org, second, 2)).answer.version).toBe(2);
    expect(await bin(org)).toMatchObject([
      { id: second, title: 'Tweede', year: 2026, version: 2, deletedById: org.marketer.id, precision: 'day' },
      { id: first, title: 'Eerste' },
    ]);
    const { answer: back } = await send(restoreActivity, org, second, 2);
    expect(back).toMatchObject({ deletedAt: null, status: 'planned', version: 3 });
    expect(back.events.map(({ kind }) => kind)).toEqual(['created', 'deleted', 'recovered']);
    expect((await bin(org)).map(({ id }) => id)).toEqual([first]);
  });

  it('is empty after 30 days; the next deletion clears the rows with their history', async () => {
    const org = await make.organisation();
    const [old, recent] = [await make.activity(org, { effortHours: 2 }), await make.activity(org)];
    const later = { startsOn: '2026-06-01', endsOn: '2026-06-01', reason: 'customers_first' };
    await send(postponeActivity, org, old, 1, later);
    await send(scrapActivity, org, old, 2, { reason: 'double' });
    await send(deleteActivity, org, old, 3);
    await make.asSuperuser(`update activity set deleted_at = now() - interval '31 days' where id = $1`, [
      old,
    ]);
    expect(await bin(org)).toEqual([]);
    const shown = await app.call(showActivity, {
      as: org.marketer.cookie,
      params: { organisationId: org.id, activityId: old },
    });
    expect(shown.status).toBe(404);
    expect((await send(restoreActivity, org, old, 4)).status).toBe(404);
    await send(deleteActivity, org, recent, 1);
    for (const table of ['activity', 'postponement', 'scrapping', 'activity_event']) {
      const key = table === 'activity' ? 'id' : 'activity_id';
      const { rowCount } = await make.inOrganisation(org.id, (client) =>
        client.query(`select from ${table} where ${key} = $1`, [old]),
      );
      expect(rowCount).toBe(0);
    }
    expect((await bin(org)).map(({ id }) => id)).toEqual([recent]);
  });
});
