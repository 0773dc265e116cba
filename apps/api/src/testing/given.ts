import { randomUUID } from 'node:crypto';
import type { Role } from '@cadans/domain/ability';
import pg from 'pg';
import { afterAll } from 'vitest';
import { withClient } from '../database/provision.js';
import { surviveLostConnections } from '../database/tenant-pool.js';
import { type GivenActivity, givenActivity } from './given-activity.js';
import { givenCadence } from './given-cadence.js';
import { givenHandover } from './given-handover.js';
import { type GivenKey, givenKey } from './given-key.js';
import { givenMachines } from './given-machines.js';
import { givenNoGo } from './given-no-go.js';
import { givenOnActivity } from './given-on-activity.js';
import { givenOpenReview } from './given-open-review.js';
import { givenRequest } from './given-request.js';
import { givenTold } from './given-told.js';
import type { TestApp } from './test-app.js';

/** A member with a login: the cookie goes along as `as`. */
export interface GivenMember {
  readonly id: string;
  readonly userId: string;
  readonly cookie: string;
}

/** An organisation of a test's own: that is what keeps tests apart. */
export interface GivenOrganisation {
  readonly id: string;
  readonly marketer: GivenMember;
  readonly director: GivenMember;
  readonly viewer: GivenMember;
  readonly admin: GivenMember;
  /** Chosen by the plan of `year` with weights 60 and 40. */
  readonly themes: readonly [string, string];
  /** A theme that no plan chose. */
  readonly otherTheme: string;
  readonly channels: readonly [string, string];
  readonly year: number;
}

/** Makes organisations for tests, through the database as the API's role: with all its walls and rules. */
export function given(app: TestApp) {
  const pool = surviveLostConnections(new pg.Pool({ connectionString: app.database.userUrl, max: 2 }));
  afterAll(() => pool.end());

  /** Runs SQL held to one organisation, as the API would. */
  async function inOrganisation<T>(
    organisationId: string,
    work: (client: pg.PoolClient) => Promise<T>,
  ): Promise<T> {
    const client = await pool.connect();
    try {
      await client.query(`begin; set local app.organisation_id = '${organisationId}'`);
      const result = await work(client);
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback');
      throw error;
    } finally {
      client.release();
    }
  }

  async function member(organisationId: string, role: Role, admin = false): Promise<GivenMember> {
    const name = `${role} ${randomUUID().slice(0, 8)}`;
    const user = await pool.query<{ id: string }>(
      'insert into user_account (name, email, email_verified) values ($1, $2, true) returning id',
      [name, `${randomUUID()}@test.example`],
    );
    const userId = user.rows[0]?.id ?? '';
    const id = await inOrganisation(organisationId, async (client) => {
      const { rows } = await client.query<{ id: string }>(
        'insert into member (organisation_id, user_id, name, role, admin) values ($1, $2, $3, $4, $5) returning id',
        [organisationId, userId, name, role, admin],
      );
      return rows[0]?.id ?? '';
    });
    return { id, userId, cookie: await app.signIn(userId) };
  }

  async function organisation({ year = 2026 } = {}): Promise<GivenOrganisation> {
    const id = randomUUID();
    await inOrganisation(id, async (client) => {
      await client.query('insert into organisation (id, name) values ($1, $2)', [
        id,
        `Org ${id.slice(0, 8)}`,
      ]);
    });
    const marketer = await member(id, 'marketer');
    const director = await member(id, 'director');
    const viewer = await member(id, 'viewer');
    const admin = await member(id, 'viewer', true);
    const made = await inOrganisation(id, async (client) => {
      const ids = async (sql: string, values: unknown[]) =>
        (await client.query<{ id: string }>(sql, values)).rows.map((row) => row.id);
      const themes = await ids(
        `insert into theme (organisation_id, name, colour) values ($1, 'Meedenken', 'brick'), ($1, 'Veilig werken', 'indigo'), ($1, 'Later', 'teal') returning id`,
        [id],
      );
      const channels = await ids(
        `insert into channel (organisation_id, name, kind, position) values ($1, 'Blog', 'own', 0), ($1, 'LinkedIn', 'social', 1) returning id`,
        [id],
      );
      await client.query('insert into plan (organisation_id, year) values ($1, $2)', [id, year]);
      await client.query(
        'insert into plan_theme (organisation_id, year, theme_id, weight, position) values ($1, $2, $3, 60, 0), ($1, $2, $4, 40, 1)',
        [id, year, themes[0], themes[1]],
      );
      return { themes, channels };
    });
    const [first = '', second = '', otherTheme = ''] = made.themes;
    const [blog = '', social = ''] = made.channels;
    return {
      id,
      marketer,
      director,
      viewer,
      admin,
      themes: [first, second],
      otherTheme,
      channels: [blog, social],
      year,
    };
  }

  /** Opens the plan of another year, with both themes chosen. */
  async function plan(org: GivenOrganisation, year: number, themes: readonly string[] = org.themes) {
    await inOrganisation(org.id, async (client) => {
      await client.query('insert into plan (organisation_id, year) values ($1, $2)', [org.id, year]);
      await client.query(
        'insert into plan_theme (organisation_id, year, theme_id, weight) select $1, $2, theme_id, 50 from unnest($3::uuid[]) as chosen (theme_id)',
        [org.id, year, themes],
      );
    });
  }

  async function campaign(org: GivenOrganisation, themeId: string): Promise<string> {
    return inOrganisation(org.id, async (client) => {
      const { rows } = await client.query<{ id: string }>(
        `insert into campaign (organisation_id, theme_id, name) values ($1, $2, 'Najaar') returning id`,
        [org.id, themeId],
      );
      return rows[0]?.id ?? '';
    });
  }

  /** Runs SQL past every wall and trigger, for what only time could have done. */
  async function asSuperuser(text: string, values: readonly unknown[]): Promise<void> {
    await withClient(app.database.superuserUrl, async (client) => {
      await client.query('set session_replication_role = replica');
      await client.query(text, [...values]);
    });
  }

  const activity = (org: GivenOrganisation, differs?: GivenActivity) =>
    givenActivity(inOrganisation, org, differs);

  const onActivity = (org: GivenOrganisation, activityId: string) =>
    givenOnActivity(inOrganisation, org, activityId);

  const cadence = (org: GivenOrganisation) => givenCadence(inOrganisation, org);

  const noGo = (org: GivenOrganisation) => givenNoGo(inOrganisation, org);

  const handover = (org: GivenOrganisation) => givenHandover(inOrganisation, org);

  const request = (organisationId: string, byId: string, differs?: { title?: string; receivedOn?: string }) =>
    givenRequest(inOrganisation, organisationId, byId, differs);

  const openReview = (org: GivenOrganisation) => givenOpenReview(inOrganisation, org);

  const key = (organisationId: string, memberId: string, differs?: GivenKey) =>
    givenKey(inOrganisation, organisationId, memberId, differs);

  const machines = (org: GivenOrganisation) => givenMachines(inOrganisation, org);

  const told = (org: GivenOrganisation) => givenTold(inOrganisation, org);

  return {
    organisation,
    member,
    key,
    machines,
    told,
    inOrganisation,
    plan,
    campaign,
    activity,
    onActivity,
    cadence,
    noGo,
    handover,
    request,
    openReview,
    asSuperuser,
  };
}
