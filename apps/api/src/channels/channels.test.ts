import { changeChannel, createChannel, deleteChannel, listChannels } from '@cadans/contracts/channels';
import { describe, expect, it } from 'vitest';
import { type GivenOrganisation, given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const make = given(app);

const create = (org: GivenOrganisation, body: Record<string, unknown>) =>
  app.call(createChannel, { as: org.marketer.cookie, params: { organisationId: org.id }, body });

const change = (org: GivenOrganisation, channelId: string, version: number, body: Record<string, unknown>) =>
  app.call(changeChannel, {
    as: org.marketer.cookie,
    params: { organisationId: org.id, channelId },
    version,
    body,
  });

const remove = (org: GivenOrganisation, channelId: string, version: number) =>
  app.call(deleteChannel, {
    as: org.marketer.cookie,
    params: { organisationId: org.id, channelId },
    version,
  });

const list = async (org: GivenOrganisation) =>
  (await app.call(listChannels, { as: org.viewer.cookie, params: { organisationId: org.id } })).answer
    .channels;

describe('a channel', () => {
  it('is added at the end, and counts what is on it', async () => {
    const org = await make.organisation();
    await make.activity(org);
    await create(org, { name: 'Vakblad', kind: 'trade_media' });
    expect((await list(org)).map(({ name, position, activities }) => [name, position, activities])).toEqual([
      ['Blog', 0, 1],
      ['LinkedIn', 1, 0],
      ['Vakblad', 2, 0],
    ]);
  });

  it('is renamed and placed', async () => {
    const org = await make.organisation();
    const { answer } = await change(org, org.channels[0], 1, { name: 'Weblog', position: 5 });
    expect(answer).toMatchObject({ name: 'Weblog', position: 5, version: 2, kind: 'own' });
    expect((await list(org)).map(({ name }) => name)).toEqual(['LinkedIn', 'Weblog']);
  });

  it('has a lead time of its own, or the usual one of its kind', async () => {
    const org = await make.organisation();
    const made = await create(org, { name: 'Radio', kind: 'paid', leadDays: 0 });
    expect(made.answer.leadDays).toBe(0);
    const { answer } = await change(org, org.channels[0], 1, { leadDays: 60 });
    expect(answer).toMatchObject({ leadDays: 60, name: 'Blog', version: 2 });
    expect((await change(org, org.channels[0], 2, { leadDays: null })).answer.leadDays).toBeNull();
    expect((await list(org)).map(({ leadDays }) => leadDays)).toEqual([null, null, 0]);
  });

  it('has a name of its own', async () => {
    const org = await make.organisation();
    expect((await create(org, { name: 'Blog', kind: 'own' })).problem).toMatchObject({
      status: 409,
      code: 'name_taken',
    });
    expect((await change(org, org.channels[1], 1, { name: 'Blog' })).problem.code).toBe('name_taken');
  });

  it('is deliberately not used with a reason, and used again without', async () => {
    const org = await make.organisation();
    const [id] = org.channels;
    const without = await change(org, id, 1, { stance: 'deliberately_not' });
    expect(without.problem).toMatchObject({ status: 422, code: 'needs_note' });
    const blank = await change(org, id, 1, { stance: 'deliberately_not', stanceReason: ' \n ' });
    expect(blank.problem.code).toBe('needs_note');
    const { answer } = await change(org, id, 1, { stance: 'deliberately_not', stanceReason: 'Te duur' });
    expect(answer).toMatchObject({ stance: 'deliberately_not', stanceReason: 'Te duur' });
    expect((await change(org, id, 2, { stanceReason: '' })).problem.code).toBe('needs_note');
    expect((await change(org, id, 2, { stance: 'chosen' })).answer.stance).toBe('chosen');
  });

  it('is changed by who saw the latest, of one that is there', async () => {
    const org = await make.organisation();
    await change(org, org.channels[0], 1, { position: 3 });
    const { problem } = await change(org, org.channels[0], 1, { position: 4 });
    expect(problem).toMatchObject({ status: 412, current: { position: 3, version: 2 } });
    expect((await change(org, org.themes[0], 1, { position: 4 })).status).toBe(404);
  });

  it.each([
    ['name', 'x'.repeat(81)],
    ['kind', 'tv'],
    ['stance', 'chosen'],
    ['leadDays', 61],
    ['leadDays', 1.5],
  ])('is refused with %s: %j', async (field, value) => {
    const org = await make.organisation();
    const { problem } = await create(org, { name: 'Radio', kind: 'paid', [field]: value });
    expect(problem).toMatchObject({ status: 400, errors: [{ pointer: `/body/${field}` }] });
  });

  it('is deleted while nothing was ever on it', async () => {
    const org = await make.organisation();
    const id = await make.activity(org);
    await make.inOrganisation(org.id, (client) =>
      client.query('update activity set deleted_at = now() where id = $1', [id]),
    );
    expect((await remove(org, org.channels[0], 1)).problem).toMatchObject({
      status: 409,
      code: 'channel_in_use',
    });
    expect((await remove(org, org.channels[1], 7)).status).toBe(412);
    expect((await remove(org, org.channels[1], 1)).status).toBe(204);
    expect((await remove(org, org.channels[1], 1)).status).toBe(404);
  });
});
