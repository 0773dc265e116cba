import { createActivity, showActivity } from '@cadans/contracts/activities';
import { performBatch } from '@cadans/contracts/batches';
import { deleteChannel } from '@cadans/contracts/channels';
import {
  addStep,
  keepStepTemplate,
  listSteps,
  showStepTemplate,
  useStepTemplate,
} from '@cadans/contracts/steps';
import { describe, expect, it } from 'vitest';
import { type GivenOrganisation, given } from '../testing/given.js';
import { importing } from '../testing/given-import.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const make = given(app);

const USUAL = [
  { title: 'Tekst schrijven', workingDaysBefore: 5 },
  { title: 'Beeld kiezen', workingDaysBefore: 5 },
  { title: 'Plaatsen', workingDaysBefore: 0 },
];

const keep = (
  org: GivenOrganisation,
  version: number,
  steps: readonly object[],
  channelId = org.channels[0],
) =>
  app.call(keepStepTemplate, {
    as: org.marketer.cookie,
    params: { organisationId: org.id, channelId },
    version,
    body: { steps },
  });

const show = (org: GivenOrganisation, channelId = org.channels[0]) =>
  app.call(showStepTemplate, { as: org.viewer.cookie, params: { organisationId: org.id, channelId } });

const planned = (org: GivenOrganisation, channelId = org.channels[0]) => ({
  title: 'Blog over rust',
  themeId: org.themes[0],
  ownerId: org.marketer.id,
  channelId,
  startsOn: '2026-05-07',
  endsOn: '2026-05-07',
});

const plan = (org: GivenOrganisation, channelId?: string) =>
  app.call(createActivity, {
    as: org.marketer.cookie,
    params: { organisationId: org.id },
    body: planned(org, channelId),
  });

const stepsOf = async (org: GivenOrganisation, activityId: string) =>
  (await app.call(listSteps, { as: org.viewer.cookie, params: { organisationId: org.id, activityId } }))
    .answer.steps;

const use = (org: GivenOrganisation, activityId: string, headers: Record<string, string> = {}) =>
  app.call(useStepTemplate, {
    as: org.marketer.cookie,
    params: { organisationId: org.id, activityId },
    headers,
  });

describe('the usual steps of a channel', () => {
  it('are none until somebody says which', async () => {
    const org = await make.organisation();
    const [channelId] = org.channels;
    expect((await show(org)).answer).toEqual({ channelId, steps: [], version: 0 });
    expect((await keep(org, 0, USUAL)).answer).toEqual({ channelId, steps: USUAL, version: 1 });
    expect((await keep(org, 1, [])).answer).toEqual({ channelId, steps: [], version: 2 });
    expect((await show(org)).answer.version).toBe(2);
  });

  it('are kept by who saw the latest', async () => {
    const org = await make.organisation();
    expect((await keep(org, 3, USUAL)).problem).toMatchObject({ status: 412, current: { version: 0 } });
    const kept = await Promise.all(Array.from({ length: 5 }, () => keep(org, 0, USUAL)));
    expect(kept.map(({ status }) => status).toSorted()).toEqual([200, 412, 412, 412, 412]);
    expect((await keep(org, 0, [])).problem).toMatchObject({ status: 412, current: { steps: USUAL } });
  });

  it('are of a channel that is there, and go with it', async () => {
    const [org, other] = [await make.organisation(), await make.organisation()];
    expect((await keep(org, 0, USUAL, other.channels[0])).status).toBe(404);
    expect((await show(org, other.channels[0])).status).toBe(404);
    await keep(org, 0, USUAL, org.channels[1]);
    const { status } = await app.call(deleteChannel, {
      as: org.marketer.cookie,
      params: { organisationId: org.id, channelId: org.channels[1] },
      version: 1,
    });
    expect(status).toBe(204);
    expect((await show(org, org.channels[1])).status).toBe(404);
  });

  it.each([
    [[{ title: '', workingDaysBefore: 1 }]],
    [[{ title: 'Tekst', workingDaysBefore: 121 }]],
    [[{ title: 'Tekst' }]],
    [Array.from({ length: 21 }, (_, index) => ({ title: `Stap ${index}`, workingDaysBefore: 1 }))],
  ])('are refused as %j', async (steps) => {
    expect((await keep(await make.organisation(), 0, steps)).problem.code).toBe('invalid');
  });

  it('come along with what is planned from now on', async () => {
    const org = await make.organisation();
    const before = (await plan(org)).answer;
    await keep(org, 0, USUAL);
    const { answer } = await plan(org);
    const steps = await stepsOf(org, answer.id);
    expect(steps.map(({ title, dueOn, ownerId }) => [title, dueOn, ownerId])).toEqual([
      // Tuesday 5 May 2026 is no public holiday in the Netherlands by law; King's Day, 27 April, is.
      ['Tekst schrijven', '2026-04-30', null],
      ['Beeld kiezen', '2026-04-30', null],
      ['Plaatsen', '2026-05-07', null],
    ]);
    expect(answer.events.map(({ kind, newValues }) => [kind, newValues.steps])).toEqual([
      ['created', undefined],
      ['step_added', ['Tekst schrijven', 'Beeld kiezen', 'Plaatsen']],
    ]);
    expect(await stepsOf(org, before.id)).toEqual([]);
    expect(await stepsOf(org, (await plan(org, org.channels[1])).answer.id)).toEqual([]);
  });

  it('come along with what a batch plans, not with what is imported', async () => {
    const org = await make.organisation();
    await keep(org, 0, USUAL);
    const as = org.marketer.cookie;
    const params = { organisationId: org.id };
    const acts = [planned(org), planned(org)].map((activity) => ({ is: 'create', activity }));
    const { answer } = await app.call(performBatch, { as, params, body: { acts } });
    for (const { id } of answer.activities) expect(await stepsOf(org, id)).toHaveLength(3);
    const table =
      "Datum;Titel;Kanaal;Auteur(s);Thema's;Status\n20-09-2024;Ingelezen;Blog;Sanne Mulder;Continuïteit;Gepubliceerd";
    const { importWith } = await importing(app, org.id, org.marketer).read(table);
    const imported = await importWith({ themeProposal: 'labels' });
    expect(imported.problem.code).toBeUndefined();
    const { rows } = await make.inOrganisation(org.id, (client) =>
      client.query<{ id: string }>(`select id from activity where title = 'Ingelezen'`),
    );
    expect(await stepsOf(org, rows[0]?.id ?? '')).toEqual([]);
  });

  it('are undone with an activity that is refused', async () => {
    const org = await make.organisation();
    await keep(org, 0, USUAL);
    const body = { ...planned(org), themeId: org.otherTheme };
    const params = { organisationId: org.id };
    const { problem } = await app.call(createActivity, { as: org.marketer.cookie, params, body });
    expect(problem.code).toBe('theme_not_chosen');
    const { rowCount } = await make.inOrganisation(org.id, (client) => client.query('select from step'));
    expect(rowCount).toBe(0);
  });

  it('are added later where they are missing, told by their title', async () => {
    const org = await make.organisation();
    const activityId = await make.activity(org, { startsOn: '2026-05-07' });
    const params = { organisationId: org.id, activityId };
    await app.call(addStep, {
      as: org.marketer.cookie,
      params,
      body: { title: 'beeld KIEZEN', workingDaysBefore: 2 },
    });
    expect((await use(org, activityId)).answer.steps).toHaveLength(1);
    await keep(org, 0, USUAL);
    const { answer } = await use(org, activityId);
    expect(answer.steps.map(({ title }) => title)).toEqual(['Tekst schrijven', 'beeld KIEZEN', 'Plaatsen']);
    expect((await use(org, activityId)).answer).toEqual(answer);
    const { events } = (await app.call(showActivity, { as: org.viewer.cookie, params })).answer;
    expect(events.filter(({ kind }) => kind === 'step_added')).toHaveLength(2);
  });

  it('asked for at once are added once', async () => {
    const org = await make.organisation();
    const activityId = await make.activity(org);
    await keep(org, 0, USUAL);
    await Promise.all(Array.from({ length: 6 }, () => use(org, activityId)));
    expect(await stepsOf(org, activityId)).toHaveLength(3);
  });

  it('are refused where there is no room for all of them', async () => {
    const org = await make.organisation();
    const activityId = await make.activity(org);
    await keep(org, 0, USUAL);
    await make.inOrganisation(org.id, (client) =>
      client.query(
        `insert into step (organisation_id, activity_id, place, title, working_days_before)
          select $1, $2, place, 'Stap ' || place, 3 from generate_series(1, 48) place`,
        [org.id, activityId],
      ),
    );
    expect((await use(org, activityId)).problem).toMatchObject({ status: 422, code: 'too_many_steps' });
    expect(await stepsOf(org, activityId)).toHaveLength(48);
  });
});
