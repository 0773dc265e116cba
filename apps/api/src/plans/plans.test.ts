import {
  changeFoundation,
  changePlanStatus,
  createPlan,
  listPlans,
  showPlan,
  weighThemes,
} from '@cadans/contracts/plans';
import { describe, expect, it } from 'vitest';
import { type GivenOrganisation, given } from '../testing/given.js';
import { tenantRows } from '../testing/tenant-rows.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const make = given(app);
const rowsOf = tenantRows(app);

const inOrg = (org: GivenOrganisation) => ({ organisationId: org.id });
const inPlan = (org: GivenOrganisation, year = 2026) => ({ organisationId: org.id, year });

const agree = (org: GivenOrganisation, status: 'draft' | 'agreed' = 'agreed') =>
  app.call(changePlanStatus, { as: org.director.cookie, params: inPlan(org), body: { status } });

const write = (org: GivenOrganisation, version: number, body: object, by = org.marketer) =>
  app.call(changeFoundation, { as: by.cookie, params: inPlan(org), version, body: { ...body } });

describe('the plans', () => {
  it('are listed by year, with today and what is planned', async () => {
    const org = await make.organisation();
    await make.plan(org, 2024);
    await make.activity(org);
    const { answer } = await app.call(listPlans, { as: org.viewer.cookie, params: inOrg(org) });
    expect(answer.plans).toEqual([
      { year: 2024, status: 'draft', activities: 0 },
      { year: 2026, status: 'draft', activities: 1 },
    ]);
    expect(answer.today).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('do not exist for a year that has none', async () => {
    const org = await make.organisation();
    const { status } = await app.call(showPlan, { as: org.viewer.cookie, params: inPlan(org, 2030) });
    expect(status).toBe(404);
  });
});

describe('opening a plan', () => {
  const open = (org: GivenOrganisation, body: { year: number; from?: number }) =>
    app.call(createPlan, { as: org.marketer.cookie, params: inOrg(org), body });

  it('begins empty, as a draft', async () => {
    const org = await make.organisation();
    const { answer } = await open(org, { year: 2027 });
    expect(answer).toMatchObject({
      year: 2027,
      status: 'draft',
      themes: [],
      foundation: { vision: '', version: 1 },
    });
  });

  it('takes over the foundation and the themes of another year, as a draft', async () => {
    const org = await make.organisation();
    const said = {
      vision: 'Dichtbij',
      coreMessage: 'Wij denken mee',
      audiences: ['Directie'],
      proof: '40 jaar',
    };
    await write(org, 0, said);
    await agree(org);
    const { answer } = await open(org, { year: 2027, from: 2026 });
    expect(answer).toMatchObject({ year: 2027, status: 'draft', foundation: said });
    expect(answer.themes.map(({ id, weight }) => [id, weight])).toEqual([
      [org.themes[0], 60],
      [org.themes[1], 40],
    ]);
    await app.call(weighThemes, {
      as: org.marketer.cookie,
      params: inPlan(org, 2027),
      body: { themes: [{ themeId: org.otherTheme, weight: 100 }] },
    });
    const { answer: old } = await app.call(showPlan, { as: org.viewer.cookie, params: inPlan(org) });
    expect(old.themes).toHaveLength(2);
  });

  it('is refused for a year that has one, and from a year that has none', async () => {
    const org = await make.organisation();
    const before = await rowsOf(org.id);
    expect((await open(org, { year: 2026 })).problem).toMatchObject({ status: 409, code: 'plan_exists' });
    expect((await open(org, { year: 2028, from: 2030 })).problem.code).toBe('year_without_plan');
    expect((await open(org, { year: 1999 })).problem.errors).toMatchObject([{ pointer: '/body/year' }]);
    expect(await rowsOf(org.id)).toBe(before);
  });

  it('happens once when several people do it at the same time', async () => {
    const org = await make.organisation();
    const answers = await Promise.all(Array.from({ length: 5 }, () => open(org, { year: 2027, from: 2026 })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409, 409]);
    const codes = answers.filter(({ status }) => status === 409).map(({ problem }) => problem.code);
    expect(new Set(codes)).toEqual(new Set(['plan_exists']));
  });
});

describe('agreeing a plan', () => {
  it('is for who steers, and can be undone', async () => {
    const org = await make.organisation();
    const marketer = await app.call(changePlanStatus, {
      as: org.marketer.cookie,
      params: inPlan(org),
      body: { status: 'agreed' },
    });
    expect(marketer.problem.code).toBe('forbidden');
    expect((await agree(org)).answer.status).toBe('agreed');
    expect((await agree(org)).answer.status).toBe('agreed');
    expect((await agree(org, 'draft')).answer.status).toBe('draft');
  });

  it('asks themes whose weights add up to 100', async () => {
    const org = await make.organisation();
    await make.inOrganisation(org.id, (client) =>
      client.query('update plan_theme set weight = 30 where theme_id = $1', [org.themes[0]]),
    );
    expect((await agree(org)).problem).toMatchObject({ status: 422, code: 'weights_not_whole' });
    await make.inOrganisation(org.id, (client) => client.query('delete from plan_theme'));
    expect((await agree(org)).problem.code).toBe('no_themes');
  });

  it('leaves its shape to who steers', async () => {
    const org = await make.organisation();
    await agree(org);
    const themes = org.themes.map((themeId) => ({ themeId, weight: 50 }));
    const weigh = (by: { cookie: string }, version: number) =>
      app.call(weighThemes, { as: by.cookie, params: inPlan(org), version, body: { themes } });
    const before = await rowsOf(org.id);
    expect((await write(org, 0, { vision: 'Anders' })).problem).toMatchObject({
      status: 403,
      code: 'plan_agreed',
    });
    expect((await weigh(org.marketer, 0)).problem.code).toBe('plan_agreed');
    expect(await rowsOf(org.id)).toBe(before);
    expect((await write(org, 0, { vision: 'Anders' }, org.director)).status).toBe(200);
    expect((await weigh(org.director, 1)).status).toBe(200);
  });
});

describe('the foundation', () => {
  it('is written piece by piece, each time one version further', async () => {
    const org = await make.organisation();
    const { answer } = await write(org, 0, {
      vision: 'Eén regel\nen nog een',
      audiences: ['Directie', 'IT'],
    });
    expect(answer.foundation).toMatchObject({ vision: 'Eén regel\nen nog een', coreMessage: '', version: 1 });
    const next = await write(org, 1, { coreMessage: 'Wij denken mee', audiences: [] });
    expect(next.answer.foundation).toMatchObject({
      vision: 'Eén regel\nen nog een',
      coreMessage: 'Wij denken mee',
      audiences: [],
      version: 2,
    });
  });

  it('of somebody who did not see the latest is refused, with the latest', async () => {
    const org = await make.organisation();
    const { answer } = await write(org, 0, { vision: 'Eerste' });
    const { problem } = await write(org, 0, { vision: 'Tweede' });
    expect(problem).toMatchObject({ status: 412, code: 'stale' });
    expect(problem.current).toEqual(answer);
  });

  it('is written once when two people do it at once', async () => {
    const org = await make.organisation();
    const answers = await Promise.all(['A', 'B', 'C'].map((vision) => write(org, 0, { vision })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412, 412]);
  });

  it.each([
    ['vision', 'x'.repeat(4001)],
    ['coreMessage', 'x'.repeat(1001)],
    ['coreMessage', 'een\ntwee'],
    ['audiences', Array.from({ length: 21 }, () => 'x')],
    ['audiences', 'Directie'],
    ['proof', 7],
    ['owner', 'x'],
  ])('has no room for %s: %j', async (field, value) => {
    const org = await make.organisation();
    const { problem } = await write(org, 0, { [field]: value });
    expect(problem).toMatchObject({ status: 400, errors: [{ pointer: `/body/${field}` }] });
  });
});
