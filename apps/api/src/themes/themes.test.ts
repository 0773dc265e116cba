import { createCampaign } from '@cadans/contracts/campaigns';
import { changePlanStatus, changeTheme, createTheme, deleteTheme, listThemes } from '@cadans/contracts/plans';
import { describe, expect, it } from 'vitest';
import { type GivenOrganisation, given } from '../testing/given.js';
import { tenantRows } from '../testing/tenant-rows.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const make = given(app);
const rowsOf = tenantRows(app);

const create = (org: GivenOrganisation, body: Record<string, unknown>) =>
  app.call(createTheme, { as: org.marketer.cookie, params: { organisationId: org.id }, body });

const change = (org: GivenOrganisation, themeId: string, version: number, body: Record<string, unknown>) =>
  app.call(changeTheme, {
    as: org.marketer.cookie,
    params: { organisationId: org.id, themeId },
    version,
    body,
  });

const remove = (org: GivenOrganisation, themeId: string, version: number) =>
  app.call(deleteTheme, { as: org.marketer.cookie, params: { organisationId: org.id, themeId }, version });

const away = async (org: GivenOrganisation) => {
  const { id } = await make.member(org.id, 'marketer');
  await make.inOrganisation(org.id, (client) =>
    client.query('update member set active = false where id = $1', [id]),
  );
  return id;
};

describe('a theme', () => {
  it('is made with a name and a colour, and waits to be chosen', async () => {
    const org = await make.organisation();
    const { answer } = await create(org, { name: ' Groei ', colour: 'plum', ownerId: org.director.id });
    expect(answer).toMatchObject({
      name: 'Groei',
      colour: 'plum',
      promise: '',
      ownerId: org.director.id,
      version: 1,
    });
    const { answer: all } = await app.call(listThemes, {
      as: org.viewer.cookie,
      params: { organisationId: org.id },
    });
    expect(all.themes.map(({ name }) => name)).toEqual(['Groei', 'Later', 'Meedenken', 'Veilig werken']);
  });

  it('changes what is given', async () => {
    const org = await make.organisation();
    const { answer } = await change(org, org.themes[0], 1, {
      message: 'Wij bellen terug',
      ownerId: org.director.id,
    });
    expect(answer).toMatchObject({ name: 'Meedenken', message: 'Wij bellen terug', version: 2 });
    expect((await change(org, org.themes[0], 2, { ownerId: null })).answer.ownerId).toBeNull();
  });

  it('has a name of its own', async () => {
    const org = await make.organisation();
    const before = await rowsOf(org.id);
    expect((await create(org, { name: 'Meedenken', colour: 'plum' })).problem).toMatchObject({
      status: 409,
      code: 'name_taken',
    });
    expect((await change(org, org.themes[1], 1, { name: 'Meedenken' })).problem.code).toBe('name_taken');
    expect(await rowsOf(org.id)).toBe(before);
    const other = await make.organisation();
    expect((await create(other, { name: 'Van ons allebei', colour: 'plum' })).status).toBe(201);
    expect((await create(org, { name: 'Van ons allebei', colour: 'plum' })).status).toBe(201);
  });

  it('has an owner who is there', async () => {
    const org = await make.organisation();
    const ownerId = await away(org);
    expect((await create(org, { name: 'Groei', colour: 'plum', ownerId })).problem).toMatchObject({
      status: 422,
      code: 'owner_not_active',
    });
    expect((await change(org, org.themes[0], 1, { ownerId })).problem.code).toBe('owner_not_active');
    const nowhere = '0198f2b6-7c1e-7cc3-9a55-111111111111';
    expect((await change(org, org.themes[0], 1, { ownerId: nowhere })).problem).toMatchObject({
      status: 404,
      errors: [{ pointer: '/body/ownerId', code: 'not_found' }],
    });
  });

  it.each([
    ['name', ''],
    ['name', 'x'.repeat(81)],
    ['colour', '#ff0000'],
    ['colour', null],
    ['promise', 'x'.repeat(501)],
    ['audience', 'een\ntwee'],
    ['weight', 50],
  ])('is refused with %s: %j', async (field, value) => {
    const org = await make.organisation();
    const { problem } = await create(org, { name: 'Groei', colour: 'plum', [field]: value });
    expect(problem).toMatchObject({ status: 400, errors: [{ pointer: `/body/${field}` }] });
  });

  it('is changed by who saw the latest', async () => {
    const org = await make.organisation();
    const answers = await Promise.all(
      ['A', 'B', 'C'].map((message) => change(org, org.themes[0], 1, { message })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412, 412]);
    const stale = answers.find(({ status }) => status === 412);
    expect(stale?.problem.current).toMatchObject({ id: org.themes[0], version: 2 });
  });
});

describe('deleting a theme', () => {
  it('is possible while nothing refers to it', async () => {
    const org = await make.organisation();
    expect((await remove(org, org.otherTheme, 9)).status).toBe(412);
    expect((await remove(org, org.otherTheme, 1)).status).toBe(204);
    expect((await remove(org, org.otherTheme, 1)).status).toBe(404);
  });

  it('is refused when a plan chose it, or a campaign serves it', async () => {
    const org = await make.organisation();
    expect((await remove(org, org.themes[0], 1)).problem).toMatchObject({
      status: 409,
      code: 'theme_in_use',
    });
    const campaign = await app.call(createCampaign, {
      as: org.marketer.cookie,
      params: { organisationId: org.id },
      body: { name: 'Najaar', themeId: org.otherTheme },
    });
    expect(campaign.answer).toMatchObject({ name: 'Najaar', themeId: org.otherTheme, version: 1 });
    expect((await remove(org, org.otherTheme, 1)).problem.code).toBe('theme_in_use');
  });

  it('that an agreed plan chose is changed only by who steers', async () => {
    const org = await make.organisation();
    await app.call(changePlanStatus, {
      as: org.director.cookie,
      params: { organisationId: org.id, year: 2026 },
      body: { status: 'agreed' },
    });
    const before = await rowsOf(org.id);
    const { problem } = await change(org, org.themes[0], 1, { name: 'Anders' });
    expect(problem).toMatchObject({ status: 403, code: 'plan_agreed' });
    expect(await rowsOf(org.id)).toBe(before);
    const params = { organisationId: org.id, themeId: org.themes[0] };
    const changed = await app.call(changeTheme, {
      as: org.director.cookie,
      params,
      version: 1,
      body: { name: 'Anders' },
    });
    expect(changed.status).toBe(200);
    expect((await change(org, org.otherTheme, 1, { name: 'Nog vrij' })).status).toBe(200);
  });
});
