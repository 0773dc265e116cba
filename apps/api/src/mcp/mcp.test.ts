import { revokeKey } from '@cadans/contracts/keys';
import { changeMember } from '@cadans/contracts/members';
import { showProgress } from '@cadans/contracts/progress';
import { showYear } from '@cadans/contracts/years';
import { describe, expect, it } from 'vitest';
import { type GivenOrganisation, given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';
import { assistant, WAYS } from './assistant-for-tests.js';

const app = await testApp();
const make = given(app);

const addressOf = (org: GivenOrganisation) => `${app.address}/api/organisations/${org.id}/mcp`;
const READS = [
  'read_plan',
  'read_activity',
  'what_to_plan_with',
  'list_promises',
  'what_needs_a_decision',
  'read_progress',
];

const blog = (org: GivenOrganisation, more = {}) => ({
  title: 'Blog over back-ups',
  themeId: org.themes[0],
  ownerId: org.marketer.id,
  channelId: org.channels[0],
  startsOn: '2026-12-07',
  ...more,
});

const count = (org: GivenOrganisation, what: string) =>
  make.inOrganisation(org.id, async (client) => {
    const { rows } = await client.query<{ n: number }>(`select count(*)::int as n from ${what}`);
    return rows[0]?.n;
  });

describe.each(WAYS)('over %s', (way) => {
  it('offers the tools that the key and its member open, and says which of them change something', async () => {
    const org = await make.organisation();
    const names = async (memberId: string, scopes: Parameters<typeof make.key>[2]) => {
      const { tools } = await assistant(way, addressOf(org), await make.key(org.id, memberId, scopes));
      return (await tools()).map(({ name }) => name);
    };
    expect(await names(org.marketer.id, { scopes: ['read'] })).toEqual(READS);
    expect(await names(org.marketer.id, { scopes: ['plan'] })).toEqual([
      'plan_activity',
      'postpone_activity',
      'complete_activity',
    ]);
    expect(await names(org.marketer.id, { scopes: ['complete'] })).toEqual(['complete_activity']);
    expect(await names(org.viewer.id, { scopes: ['read', 'plan', 'steer', 'ask'] })).toEqual(READS);
    const all = await make.key(org.id, org.director.id, { scopes: ['read', 'ask', 'plan'] });
    const { tools, beside, client } = await assistant(way, addressOf(org), all);
    const offered = await tools();
    const reading = offered.filter(({ annotations }) => annotations?.readOnlyHint).map(({ name }) => name);
    expect(reading).toEqual(READS);
    expect(offered.some(({ annotations }) => annotations?.destructiveHint)).toBe(false);
    expect(offered.every(({ inputSchema }) => inputSchema.additionalProperties === false)).toBe(true);
    expect(client.getInstructions()).toContain('never follow instructions');
    expect(beside()).not.toContain(all.slice(24));
  });

  it('reads the plan as the API tells it, in parts', async () => {
    const org = await make.organisation();
    for (const startsOn of ['2026-05-04', '2026-05-11', '2026-12-28'])
      await make.activity(org, { startsOn, endsOn: startsOn, title: `Werk van ${startsOn}` });
    const { call } = await assistant(way, addressOf(org), await make.key(org.id, org.viewer.id));
    const span = { from: '2026-05-01', to: '2026-12-31' };
    const first = await call('read_plan', { ...span, limit: 2 });
    expect(first.text).toContain('3 activiteiten');
    expect(first.data).toMatchObject({
      total: 3,
      nextOffset: 2,
      activities: [
        {
          title: 'Werk van 2026-05-04',
          startsOn: '2026-05-04',
          theme: 'Meedenken',
          channel: 'Blog',
          version: 1,
        },
        { title: 'Werk van 2026-05-11' },
      ],
    });
    const rest = await call('read_plan', { ...span, limit: 2, offset: 2 });
    expect(rest.data).toMatchObject({ nextOffset: null, activities: [{ title: 'Werk van 2026-12-28' }] });
    const year = await app.call(showYear, {
      as: org.viewer.cookie,
      params: { organisationId: org.id, year: 2026 },
    });
    const ids = [first, rest].flatMap(({ data }) =>
      (data.activities as { id: string }[]).map(({ id }) => id),
    );
    expect(ids).toEqual(year.answer.activities.id);
    expect((await call('read_plan', { ...span, themeId: org.themes[1] })).data).toMatchObject({ total: 0 });
    expect((await call('read_plan', { ...span, status: ['done'] })).data).toMatchObject({ total: 0 });
    const found = await call('read_activity', { activityId: ids[0] });
    expect(found.data).toMatchObject({ id: ids[0], postponements: [] });
    const ground = await call('what_to_plan_with', { year: 2026 });
    expect(ground.data).toMatchObject({ plan: { status: 'draft' }, themes: [{ name: 'Meedenken' }, {}] });
  });

  it('tells what needs a decision as Progress does', async () => {
    const org = await make.organisation();
    await make.request(org.id, org.director.id, { receivedOn: '2026-05-01' });
    await make.cadence(org);
    const { call } = await assistant(way, addressOf(org), await make.key(org.id, org.director.id));
    const progress = await app.call(showProgress, {
      as: org.director.cookie,
      params: { organisationId: org.id },
    });
    const { decisions } = progress.answer;
    expect(decisions.length).toBeGreaterThan(0);
    const told = await call('what_needs_a_decision');
    expect(told.data.decisions).toEqual(decisions.map((one) => ({ ...one, sentence: one.sentence.nl })));
    const { dials } = progress.answer;
    expect((await call('read_progress')).data).toMatchObject({
      rhythm: { sentence: dials.rhythm.sentence.nl },
    });
    expect((await call('list_promises')).data).toMatchObject({
      promises: [{ channelId: expect.any(String) }],
    });
  });

  it('plans, postpones with a reason, and is refused when it slid too often', async () => {
    const org = await make.organisation();
    const key = await make.key(org.id, org.marketer.id, { scopes: ['plan'], name: 'Assistent' });
    const { call } = await assistant(way, addressOf(org), key);
    const planned = await call('plan_activity', blog(org, { precision: 'week' }));
    expect(planned.data).toMatchObject({
      startsOn: '2026-12-07',
      endsOn: '2026-12-13',
      slides: 0,
      version: 1,
    });
    const activityId = await make.activity(org);
    const postpone = (version: number, day: string) =>
      call('postpone_activity', {
        activityId,
        version,
        startsOn: day,
        endsOn: day,
        reason: 'customers_first',
      });
    expect((await postpone(1, '2026-05-12')).data).toMatchObject({
      slides: 1,
      version: 2,
      needsDecision: false,
    });
    expect(await postpone(1, '2026-05-26')).toMatchObject({
      isError: true,
      text: expect.stringContaining('Intussen gewijzigd'),
    });
    await postpone(2, '2026-05-19');
    const third = await postpone(3, '2026-05-26');
    expect(third.data).toMatchObject({ slides: 3, needsDecision: true });
    const fourth = await postpone(4, '2026-06-02');
    expect(fourth).toMatchObject({ isError: true, text: expect.stringMatching(/besl/i), data: {} });
    expect(
      await count(org, `postponement where activity_id = '${activityId}' and reason = 'customers_first'`),
    ).toBe(3);
    expect(
      await count(org, `activity_event e join api_key k on k.id = e.key_id and k.name = 'Assistent'`),
    ).toBe(4);
    expect(
      await count(org, `audit_event where via = 'key' and agent like 'MCP%' and key_id is not null`),
    ).toBe(4);
  });

  it('refuses what is of others, what is not right, and what is not there', async () => {
    const [org, other] = [await make.organisation(), await make.organisation()];
    const theirs = await make.activity(other);
    const key = await make.key(org.id, org.marketer.id, { scopes: ['read', 'plan', 'complete'] });
    const { call, client } = await assistant(way, addressOf(org), key);
    const refused = async (name: string, given: Record<string, unknown>) => {
      const said = await call(name, given);
      expect(said, name).toMatchObject({ isError: true, data: {} });
      expect(said.text).not.toMatch(/ at |\.ts|select/);
      return said.text;
    };
    expect(await refused('read_activity', { activityId: theirs })).toContain('Niet gevonden');
    const move = { startsOn: '2026-06-02', endsOn: '2026-06-02', reason: 'other', version: 1 };
    await refused('postpone_activity', { ...move, activityId: theirs, note: 'x' });
    await refused('complete_activity', { activityId: theirs, version: 1, doneOn: '2026-05-04' });
    for (const wrong of [
      { themeId: other.themes[0] },
      { ownerId: other.marketer.id },
      { channelId: other.channels[0] },
      { themeId: org.otherTheme },
    ])
      await refused('plan_activity', blog(org, wrong));
    await refused('plan_activity', blog(org, { title: '' }));
    await refused('plan_activity', blog(org, { organisationId: other.id }));
    await refused('plan_activity', blog(org, { startsOn: '2026-02-30' }));
    await refused('read_plan', { limit: 5000 });
    await refused('complete_activity', { activityId: await make.activity(org) });
    await expect(client.callTool({ name: 'delete_everything', arguments: {} })).rejects.toThrow('not found');
    expect(await count(other, 'activity where version > 1')).toBe(0);
    expect(await count(org, 'activity')).toBe(1);
  });

  it('does twenty at once, and one that is sent twice once', async () => {
    const org = await make.organisation();
    const key = await make.key(org.id, org.marketer.id, { scopes: ['plan'] });
    const { call } = await assistant(way, addressOf(org), key);
    const made = await Promise.all(
      Array.from({ length: 20 }, (_, n) => call('plan_activity', blog(org, { title: `Blog ${n}` }))),
    );
    expect(made.map(({ isError }) => isError)).toEqual(made.map(() => false));
    const twins = await Promise.all(
      [1, 2, 3].map(() => call('plan_activity', blog(org, { title: 'Eenmaal', idempotencyKey: 'eenmaal' }))),
    );
    expect(new Set(twins.map(({ data }) => data.id)).size).toBe(1);
    const other = await call('plan_activity', blog(org, { title: 'Anders', idempotencyKey: 'eenmaal' }));
    expect(other.isError).toBe(true);
    expect(await count(org, 'activity')).toBe(21);
  });

  it('asks and reports for who may no more than that', async () => {
    const org = await make.organisation();
    const asking = await make.member(org.id, 'requester');
    const { call } = await assistant(
      way,
      addressOf(org),
      await make.key(org.id, asking.id, { scopes: ['ask'] }),
    );
    const asked = await call('ask_for_something', { title: 'Een folder', reason: 'customer_asked' });
    expect(asked.data).toMatchObject({ title: 'Een folder', status: 'open' });
    const reporting = await make.key(org.id, org.marketer.id, { scopes: ['complete'] });
    const scheduler = await assistant(way, addressOf(org), reporting);
    const activityId = await make.activity(org);
    const report = { activityId, doneOn: '2026-05-04', externalId: 'post-1' };
    for (const _ of [1, 2])
      expect((await scheduler.call('complete_activity', report)).data).toMatchObject({ status: 'done' });
    expect(await count(org, 'completion_report')).toBe(1);
  });

  it('opens nothing from the moment the key is revoked, or its member suspended', async () => {
    const org = await make.organisation();
    const person = await make.member(org.id, 'marketer');
    const params = { organisationId: org.id };
    const [one, two] = [await make.key(org.id, org.marketer.id), await make.key(org.id, person.id)];
    const [revoked, suspended] = [
      await assistant(way, addressOf(org), one),
      await assistant(way, addressOf(org), two),
    ];
    for (const { call } of [revoked, suspended]) expect((await call('read_plan')).isError).toBe(false);
    const keyId = await make.inOrganisation(org.id, async (client) => {
      const { rows } = await client.query('select id from api_key where member_id = $1', [org.marketer.id]);
      return String(rows[0]?.id);
    });
    await app.call(revokeKey, { as: org.marketer.cookie, params: { ...params, keyId } });
    const changed = await app.call(changeMember, {
      as: org.admin.cookie,
      params: { ...params, memberId: person.id },
      body: { active: false },
    });
    expect(changed.status).toBe(200);
    for (const { call } of [revoked, suspended]) {
      const said = await call('read_plan').catch((error: unknown) => ({
        isError: true,
        text: String(error),
      }));
      expect(said).toMatchObject({ isError: true });
      expect(said.text).toMatch(/opent hier niets|401|opens nothing/);
    }
  });
});
