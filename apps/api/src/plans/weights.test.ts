import { showPlan, weighThemes } from '@cadans/contracts/plans';
import { describe, expect, it } from 'vitest';
import { type GivenOrganisation, given } from '../testing/given.js';
import { tenantRows } from '../testing/tenant-rows.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const make = given(app);
const rowsOf = tenantRows(app);

type Weights = readonly (readonly [themeId: string, weight: number])[];

const versionOf = async (org: GivenOrganisation) => {
  const params = { organisationId: org.id, year: 2026 };
  return (await app.call(showPlan, { as: org.viewer.cookie, params })).answer.foundation.version;
};

const weigh = async (org: GivenOrganisation, weights: Weights, version?: number, why?: string) =>
  app.call(weighThemes, {
    as: org.marketer.cookie,
    params: { organisationId: org.id, year: 2026 },
    version: version ?? (await versionOf(org)),
    body: {
      themes: weights.map(([themeId, weight]) => ({ themeId, weight })),
      ...(why !== undefined && { manyThemesReason: why }),
    },
  });

const chosen = async (org: GivenOrganisation) => {
  const params = { organisationId: org.id, year: 2026 };
  const { answer } = await app.call(showPlan, { as: org.viewer.cookie, params });
  return answer.themes.map(({ id, weight }) => [id, weight]);
};

async function moreThemes(org: GivenOrganisation, count: number): Promise<string[]> {
  return make.inOrganisation(org.id, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `insert into theme (organisation_id, name, colour) select $1, 'Thema ' || n, 'moss' from generate_series(1, $2) n returning id`,
      [org.id, count],
    );
    return rows.map(({ id }) => id);
  });
}

describe('the themes of a year', () => {
  it('are chosen all at once, in order', async () => {
    const org = await make.organisation();
    const weights: Weights = [
      [org.otherTheme, 70],
      [org.themes[1], 20],
      [org.themes[0], 10],
    ];
    const { answer } = await weigh(org, weights);
    expect(answer.themes.map(({ id, weight }) => [id, weight])).toEqual(weights);
    expect(await chosen(org)).toEqual(weights);
  });

  it('may be six for a reason, and one may weigh nothing or everything', async () => {
    const org = await make.organisation();
    const six = [...org.themes, ...(await moreThemes(org, 4))];
    const weights: Weights = six.map((id, index) => [id, index < 5 ? 20 : 0]);
    for (const why of [undefined, ' '])
      expect((await weigh(org, weights, undefined, why)).problem).toMatchObject({
        status: 409,
        code: 'many_themes',
      });
    const { answer } = await weigh(org, weights, undefined, 'Twee merken');
    expect(answer.manyThemesReason).toBe('Twee merken');
    // Who weighs them again need not say it again; who takes the reason away does.
    expect((await weigh(org, weights)).answer.manyThemesReason).toBe('Twee merken');
    expect((await weigh(org, weights, undefined, '')).problem.code).toBe('many_themes');
    expect((await weigh(org, [[org.themes[0], 100]])).answer.manyThemesReason).toBeNull();
    expect((await weigh(org, weights)).problem.code).toBe('many_themes');
  });

  it('trade weights without passing 100 on the way', async () => {
    const org = await make.organisation();
    expect(
      (
        await weigh(org, [
          [org.themes[0], 1],
          [org.themes[1], 99],
        ])
      ).status,
    ).toBe(200);
    expect(
      (
        await weigh(org, [
          [org.themes[0], 99],
          [org.themes[1], 1],
        ])
      ).status,
    ).toBe(200);
  });

  it.each([
    ['no_themes', []],
    ['weights_not_whole', [60, 39]],
    ['weights_not_whole', [60, 41]],
  ] as const)('are refused: %s', async (code, weights) => {
    const org = await make.organisation();
    const before = await rowsOf(org.id);
    const { problem } = await weigh(
      org,
      weights.map((weight, index) => [org.themes[index] ?? '', weight]),
    );
    expect(problem).toMatchObject({ status: 422, code });
    expect(await rowsOf(org.id)).toBe(before);
  });

  it('are each chosen once', async () => {
    const org = await make.organisation();
    expect(
      (
        await weigh(org, [
          [org.themes[0], 50],
          [org.themes[0], 50],
        ])
      ).problem.code,
    ).toBe('theme_twice');
  });

  it.each([0.5, -1, 101, '50'])('do not weigh %j', async (weight) => {
    const org = await make.organisation();
    const { problem } = await app.call(weighThemes, {
      as: org.marketer.cookie,
      params: { organisationId: org.id, year: 2026 },
      version: 0,
      body: {
        themes: [
          { themeId: org.themes[0], weight: 50 },
          { themeId: org.themes[1], weight },
        ],
      },
    });
    expect(problem.errors).toMatchObject([{ pointer: '/body/themes/1/weight' }]);
  });

  it('are not dropped while an activity of the year serves them, also not one in the bin', async () => {
    const org = await make.organisation();
    const id = await make.activity(org, { themeId: org.themes[1] });
    const drop: Weights = [[org.themes[0], 100]];
    expect((await weigh(org, drop)).problem).toMatchObject({ status: 409, code: 'theme_in_use' });
    await make.inOrganisation(org.id, (client) =>
      client.query('update activity set deleted_at = now() where id = $1', [id]),
    );
    expect((await weigh(org, drop)).problem.code).toBe('theme_in_use');
    expect(await chosen(org)).toHaveLength(2);
  });

  it('are of the first of those who weigh at once; the others are shown what stands now', async () => {
    const org = await make.organisation();
    const choices: Weights[] = [
      [[org.themes[0], 100]],
      [
        [org.themes[1], 30],
        [org.otherTheme, 70],
      ],
      [
        [org.themes[0], 50],
        [org.themes[1], 50],
      ],
    ];
    const answers = await Promise.all(choices.map((choice) => weigh(org, choice, 0)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412, 412]);
    expect(choices[answers.findIndex(({ status }) => status === 200)]).toEqual(await chosen(org));
    const stale = answers.find(({ status }) => status === 412);
    expect(stale?.problem.current).toMatchObject({ year: 2026, foundation: { version: 1 } });
  });
});
