import { changeView, listViews, removeView, saveView } from '@cadans/contracts/views';
import { describe, expect, it } from 'vitest';
import { type GivenMember, type GivenOrganisation, given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const make = given(app);

const save = (org: GivenOrganisation, { cookie: as }: GivenMember, body: object = {}, headers = {}) =>
  app.call(saveView, {
    as,
    params: { organisationId: org.id },
    headers,
    body: { name: 'Te laat', screen: 'list', search: 'status=open&sort=due', ...body },
  });

const list = async (org: GivenOrganisation, { cookie: as }: GivenMember) =>
  (await app.call(listViews, { as, params: { organisationId: org.id } })).answer.views;

const change = (
  org: GivenOrganisation,
  { cookie: as }: GivenMember,
  viewId: string,
  version: number,
  body: object,
) => app.call(changeView, { as, params: { organisationId: org.id, viewId }, version, body: { ...body } });

const remove = (org: GivenOrganisation, { cookie: as }: GivenMember, viewId: string, version: number) =>
  app.call(removeView, { as, params: { organisationId: org.id, viewId }, version });

describe('a view', () => {
  it('is one’s own until it is shared, and found by name', async () => {
    const org = await make.organisation();
    const { answer } = await save(org, org.viewer, { name: 'wat van mij is' });
    expect(answer).toMatchObject({
      screen: 'list',
      search: 'status=open&sort=due',
      shared: false,
      version: 1,
    });
    await save(org, org.marketer, { name: 'Zomer', screen: 'year', search: '', shared: true });
    await save(org, org.marketer, { name: 'Concepten' });
    expect((await list(org, org.viewer)).map(({ name }) => name)).toEqual(['wat van mij is', 'Zomer']);
    expect((await list(org, org.marketer)).map(({ name }) => name)).toEqual(['Concepten', 'Zomer']);
  });

  it('that is another’s own is not there', async () => {
    const org = await make.organisation();
    const { id } = (await save(org, org.viewer)).answer;
    for (const other of [org.director, org.admin, org.marketer]) {
      expect((await change(org, other, id, 1, { name: 'Van mij' })).status).toBe(404);
      expect((await remove(org, other, id, 1)).status).toBe(404);
    }
    expect(await list(org, org.viewer)).toHaveLength(1);
  });

  it('is shared, and while it is shared changed and forgotten, by who may plan', async () => {
    const org = await make.organisation();
    expect((await save(org, org.viewer, { shared: true })).problem).toMatchObject({
      status: 403,
      code: 'forbidden',
    });
    const own = (await save(org, org.viewer)).answer;
    expect((await change(org, org.viewer, own.id, 1, { shared: true })).problem.code).toBe('forbidden');
    const { id } = (await save(org, org.marketer, { name: 'Kwartaal' })).answer;
    expect((await change(org, org.marketer, id, 1, { shared: true })).answer).toMatchObject({
      shared: true,
      version: 2,
    });
    for (const reader of [org.viewer, org.admin]) {
      expect((await change(org, reader, id, 2, { name: 'Anders' })).problem.code).toBe('forbidden');
      expect((await remove(org, reader, id, 2)).problem.code).toBe('forbidden');
    }
    const { answer } = await change(org, org.director, id, 2, { search: 'q=beurs', screen: 'year' });
    expect(answer).toMatchObject({
      name: 'Kwartaal',
      search: 'q=beurs',
      screen: 'year',
      byId: org.marketer.id,
    });
    expect((await remove(org, org.director, id, 3)).status).toBe(204);
    expect((await remove(org, org.director, id, 3)).status).toBe(404);
  });

  it('has a name of its own, where it is seen', async () => {
    const org = await make.organisation();
    expect((await save(org, org.viewer)).status).toBe(201);
    expect((await save(org, org.viewer)).problem).toMatchObject({ status: 409, code: 'name_taken' });
    const { id } = (await save(org, org.marketer)).answer;
    expect((await save(org, org.director, { shared: true })).status).toBe(201);
    expect((await change(org, org.marketer, id, 1, { shared: true })).problem.code).toBe('name_taken');
  });

  it('is changed by who saw the latest', async () => {
    const org = await make.organisation();
    const { id } = (await save(org, org.viewer)).answer;
    const { answer } = await change(org, org.viewer, id, 1, { search: '' });
    expect(answer).toMatchObject({ search: '', name: 'Te laat' });
    expect((await change(org, org.viewer, id, 1, { name: 'Nog' })).problem).toMatchObject({
      status: 412,
      current: answer,
    });
    expect((await remove(org, org.viewer, id, 1)).status).toBe(412);
  });

  it('is one of at most a hundred', async () => {
    const org = await make.organisation();
    await make.inOrganisation(org.id, (client) =>
      client.query(
        `insert into saved_view (organisation_id, name, screen, search, by_id)
          select $1, 'Weergave ' || number, 'list', '', $2 from generate_series(1, 100) number`,
        [org.id, org.viewer.id],
      ),
    );
    expect((await save(org, org.viewer)).problem).toMatchObject({ status: 422, code: 'too_many_views' });
    expect((await save(org, org.marketer)).status).toBe(201);
  });

  it('sent twice under a key is kept once', async () => {
    const org = await make.organisation();
    const sent = Array.from({ length: 5 }, () => save(org, org.viewer, {}, { 'idempotency-key': 'k' }));
    expect(
      new Set((await Promise.all(sent)).map(({ status, answer }) => `${status} ${answer.id}`)).size,
    ).toBe(1);
  });

  it.each([
    [{ name: '' }, '/body/name'],
    [{ name: 'x'.repeat(81) }, '/body/name'],
    [{ screen: 'week' }, '/body/screen'],
    [{ search: 'x'.repeat(4001) }, '/body/search'],
    [{ byId: '00000000-0000-7000-8000-000000000000' }, '/body/byId'],
  ])('with %j is refused', async (body, pointer) => {
    const org = await make.organisation();
    expect((await save(org, org.marketer, body)).problem).toMatchObject({
      status: 400,
      errors: [{ pointer }],
    });
  });
});
