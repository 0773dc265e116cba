import { showAuditTrail } from '@cadans/contracts/audit';
import { signIn } from '@cadans/contracts/doors';
import { setUpInstallation } from '@cadans/contracts/installation';
import { showPlan } from '@cadans/contracts/plans';
import { showSession, showSignInOptions } from '@cadans/contracts/session';
import { dayInZone } from '@cadans/domain/calendar-date';
import { afterEach, describe, expect, it } from 'vitest';
import { withClient } from '../database/provision.js';
import { foundOrganisation } from '../session/found-organisation.js';
import { identitySecret } from '../session/identity.js';
import { type TestApp, testApp } from '../testing/test-app.js';
import { setupCode } from './setup-code.js';

/** Each test has servers of its own, on a database without anybody; they end with it, for each holds connections. */
const running: TestApp[] = [];
const begin = async (beginning?: Parameters<typeof testApp>[0]) => {
  const app = await testApp(beginning);
  running.push(app);
  return app;
};
afterEach(async () => {
  for (const app of running.splice(0)) await app.close();
});

/** Handed on by a proxy: not at this machine. */
const ELSEWHERE = { 'x-forwarded-for': '203.0.113.9' };
const body = {
  organisation: ' De Korenbloem ',
  name: 'Noor Bakker',
  email: 'Noor@korenbloem.example',
  password: 'brood zoals het bedoeld was',
  language: 'en' as const,
};

const superuser = <Row extends object>(app: TestApp, text: string): Promise<Row[]> =>
  withClient(app.database.superuserUrl, async (client) => (await client.query<Row>(text)).rows);

const codeOf = async ({ database }: TestApp): Promise<string> => {
  const [row] = await withClient(database.userUrl, async (client) => {
    return (await client.query<{ salt: string }>('select salt from installation')).rows;
  });
  return setupCode(identitySecret(database.ownerUrl), row?.salt ?? '');
};

const counts = async (app: TestApp) =>
  (
    await superuser<object>(
      app,
      `select (select count(*)::int from user_account) as people, (select count(*)::int from organisation) as organisations,
        (select count(*)::int from member) as members, (select count(*)::int from plan) as plans`,
    )
  )[0];

const options = async (app: TestApp, headers = {}) => (await app.call(showSignInOptions, { headers })).answer;
const setUp = (app: TestApp, more: object = {}, headers: Record<string, string> = {}) =>
  app.call(setUpInstallation, { body: { ...body, ...more }, headers });

const ONE = { people: 1, organisations: 1, members: 1, plans: 1 };
const NONE = { people: 0, organisations: 0, members: 0, plans: 0 };

describe('on an installation that has nobody', () => {
  it('the first person begins at the machine: an organisation, a plan of this year, and in', async () => {
    const app = await begin();
    expect(await options(app)).toEqual({ demo: false, singleSignOn: null, setUp: { asksCode: false } });
    const { status, answer, headers } = await setUp(app);
    expect(status).toBe(201);
    const year = Number(dayInZone(new Date(), 'Europe/Amsterdam').slice(0, 4));
    expect(answer).toMatchObject({
      membership: { name: 'De Korenbloem', role: 'director', admin: true },
      year,
    });
    const as = headers.getSetCookie()[0]?.split(';')[0];
    const { session } = (await app.call(showSession, { as })).answer;
    expect(session).toMatchObject({
      user: { name: 'Noor Bakker', email: 'noor@korenbloem.example', language: 'en' },
      organisations: [answer.membership],
    });
    const { organisationId, memberId } = answer.membership;
    const plan = await app.call(showPlan, { as, params: { organisationId, year } });
    expect(plan.answer).toMatchObject({ status: 'draft', themes: [], foundation: { coreMessage: '' } });
    // She comes in again by what she chose, and the trail tells who began.
    const { email, password } = body;
    expect((await app.call(signIn, { body: { email, password } })).answer).toEqual({ secondStep: false });
    const trail = await app.call(showAuditTrail, { as, params: { organisationId } });
    expect(trail.answer.events.at(-1)).toMatchObject({
      operation: 'POST installation',
      member: { id: memberId, name: 'Noor Bakker' },
    });
  });

  it('from elsewhere only who has the code of the log begins, however it is typed', async () => {
    const app = await begin();
    expect(await options(app, ELSEWHERE)).toEqual({
      demo: false,
      singleSignOn: null,
      setUp: { asksCode: true },
    });
    const right = await codeOf(app);
    expect(right).toMatch(/^([A-Z2-7]{4}-){3}[A-Z2-7]{4}$/);
    for (const code of [undefined, '', right.slice(0, -1), `${right}A`, 'AAAA-AAAA-AAAA-AAAA']) {
      const refused = await setUp(app, code === undefined ? {} : { code }, ELSEWHERE);
      expect([refused.status, refused.problem.code]).toEqual([403, 'wrong_setup_code']);
    }
    expect(await counts(app)).toEqual(NONE);
    const typed = ` ${right.toLowerCase().replaceAll('-', ' ')} `;
    expect((await setUp(app, { code: typed }, ELSEWHERE)).status).toBe(201);
    expect((await setUp(app, { code: right }, ELSEWHERE)).problem.code).toBe('installation_founded');
    expect(await counts(app)).toEqual(ONE);
  });

  it.each([
    ['a proxy that says of itself', { via: '1.1 proxy' }],
    ['a proxy that says for whom', { forwarded: 'for=203.0.113.9' }],
  ])('%s is not this machine', async (_, headers) => {
    const app = await begin();
    expect((await options(app, headers)).setUp).toEqual({ asksCode: true });
    expect((await setUp(app, {}, headers)).problem.code).toBe('wrong_setup_code');
    expect(await counts(app)).toEqual(NONE);
  });

  describe('that is to be reached from elsewhere', () => {
    afterEach(() => {
      delete process.env.CADANS_URL;
      delete process.env.CADANS_TRUST_PROXY;
    });

    it.each([
      ['CADANS_URL', 'https://cadans.example'],
      ['CADANS_TRUST_PROXY', '1'],
    ])('nobody is taken for somebody at the machine: %s=%s', async (name, value) => {
      process.env[name] = value;
      const app = await begin();
      expect((await options(app)).setUp).toEqual({ asksCode: true });
      expect((await setUp(app)).problem.code).toBe('wrong_setup_code');
      expect((await setUp(app, { code: await codeOf(app) })).status).toBe(201);
    });
  });

  it('of ten at once on two servers one begins, and a double click makes one', async () => {
    const app = await begin();
    const other = await begin({ database: app.database });
    const code = await codeOf(app);
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        setUp(
          n % 2 ? other : app,
          n < 2 ? { code } : { code, organisation: `Nummer ${n}`, email: `n${n}@korenbloem.example` },
          ELSEWHERE,
        ),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, ...Array(9).fill(409)]);
    expect(await counts(app)).toEqual(ONE);
    for (const one of [app, other]) {
      expect((await options(one)).setUp).toBeNull();
      expect((await setUp(one)).problem.code).toBe('installation_founded');
    }
  });

  it('two processes tell the same code, and another database another', async () => {
    const app = await begin();
    const other = await begin({ database: app.database });
    const elsewhere = await begin();
    expect(await codeOf(other)).toBe(await codeOf(app));
    expect(await codeOf(elsewhere)).not.toBe(await codeOf(app));
    expect((await setUp(elsewhere, { code: await codeOf(app) }, ELSEWHERE)).status).toBe(403);
  });

  it('what is not right is refused and changes nothing', async () => {
    const app = await begin();
    for (const wrong of [
      { password: 'kort' },
      { password: 'wachtwoord123' },
      { email: 'geen adres' },
      { organisation: ' ' },
      { name: '' },
      { language: 'fr' },
      { admin: true },
    ]) {
      const { status, problem } = await setUp(app, wrong);
      expect([status, problem.code]).toEqual([400, 'invalid']);
    }
    const foreign = await setUp(app, {}, { origin: 'https://elsewhere.example' });
    expect(foreign.problem.code).toBe('foreign_origin');
    expect(await counts(app)).toEqual(NONE);
    expect((await options(app)).setUp).toEqual({ asksCode: false });
  });

  it('a guesser has twenty tries a minute', async () => {
    const app = await begin();
    const tries = await Promise.all(
      Array.from({ length: 30 }, (_, n) => setUp(app, { code: `AAAA-${n}` }, ELSEWHERE)),
    );
    expect(tries.map(({ status }) => status).toSorted()).toEqual([
      ...Array(20).fill(403),
      ...Array(10).fill(429),
    ]);
  });
});

describe('once somebody began', () => {
  it('by the command, by the first account of any kind: the screen is gone, for ever', async () => {
    const app = await begin();
    await foundOrganisation(app.database.userUrl, {
      organisation: 'Brugtech',
      person: 'Iris',
      email: 'iris@brugtech.example',
      password: body.password,
    });
    expect((await options(app)).setUp).toBeNull();
    await superuser(app, `set session_replication_role = replica; delete from user_account`);
    const later = await begin({ database: app.database });
    expect((await options(later)).setUp).toBeNull();
    expect((await setUp(later)).problem.code).toBe('installation_founded');
    for (const text of [
      'update installation set founded_at = null',
      'delete from installation',
      'insert into installation default values',
      `update installation set salt = gen_random_uuid()`,
    ])
      await expect(withClient(app.database.userUrl, (client) => client.query(text))).rejects.toThrow(
        /permission denied|began here already/,
      );
    await expect(
      withClient(app.database.ownerUrl, (client) =>
        client.query('update installation set founded_at = null'),
      ),
    ).rejects.toThrow('began here already');
  });

  it('a demo never asks it', async () => {
    const app = await begin({ demo: true });
    expect(await options(app, ELSEWHERE)).toEqual({ demo: true, singleSignOn: null, setUp: null });
  });

  it('a page that asks how to sign in costs no question to the database', async () => {
    const app = await begin();
    await setUp(app);
    await options(app);
    await superuser(app, 'alter table installation rename to installation_elsewhere');
    expect((await options(app)).setUp).toBeNull();
  });
});
