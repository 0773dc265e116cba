import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { type Ground, layGround } from './ground.js';

type Values = Readonly<Record<string, unknown>>;

/** SQL as one database role, held to one organisation; every test starts on the same ground and is rolled back. */
export interface RawSql {
  readonly ground: Ground;
  send<Row extends pg.QueryResultRow>(sql: string, values?: unknown[]): Promise<Row[]>;
  insert(table: string, values: Values): Promise<string>;
  /** Inserts an activity that every rule allows, but for what is given. Answers its id. */
  plan(values?: Values): Promise<string>;
  /** Changes an activity. */
  change(id: string, values: Values): Promise<void>;
  /** How the database refuses: SQLSTATE and constraint; or 'accepted'. */
  refusal(work: () => Promise<unknown>): Promise<string>;
}

/** Call inside a `describe`; the connection is opened before its tests and closed after them. */
export function rawSql(url: string): RawSql {
  const client = new pg.Client({ connectionString: url });
  let ground: Ground | undefined;
  const onGround = (): Ground => {
    if (!ground) throw new Error('The ground is laid before the tests.');
    return ground;
  };
  beforeAll(async () => {
    await client.connect();
    ground = await layGround(client);
  });
  beforeEach(async () => {
    const { organisationId, members } = onGround();
    await client.query(`begin; set local app.organisation_id = '${organisationId}'`);
    await client.query(`set local app.member_id = '${members.marketer}'`);
  });
  afterEach(() => client.query('rollback'));
  afterAll(() => client.end());

  const send = async <Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row[]> =>
    (await client.query<Row>(sql, values)).rows;
  const insert = async (table: string, values: Values): Promise<string> => {
    const given: Values = { organisation_id: onGround().organisationId, ...values };
    const numbers = Object.keys(given).map((_, index) => `$${index + 1}`);
    const sql = `insert into ${table} (${Object.keys(given)}) values (${numbers})`;
    const [row] = await send<{ id?: string }>(`${sql} returning *`, Object.values(given));
    return row?.id ?? '';
  };
  return {
    get ground() {
      return onGround();
    },
    send,
    insert,
    plan: (values = {}) => insert('activity', { ...plannable(onGround()), ...values }),
    async change(id, values) {
      const sets = Object.keys(values).map((column, index) => `${column} = $${index + 2}`);
      await send(`update activity set ${sets.join(', ')} where id = $1`, [id, ...Object.values(values)]);
    },
    async refusal(work) {
      await client.query('savepoint before_work');
      try {
        await work();
        // What is only checked at the end of a transaction is asked now.
        await client.query('set constraints all immediate; set constraints all deferred');
        return 'accepted';
      } catch (error) {
        await client.query('rollback to savepoint before_work');
        if (error instanceof pg.DatabaseError) return `${error.code} ${error.constraint ?? ''}`.trim();
        throw error;
      }
    },
  };
}

const plannable = ({ organisationId, themes, members, channels }: Ground): Values => ({
  organisation_id: organisationId,
  year: 2026,
  title: 'Wat kost stilstand?',
  theme_id: themes.chosen,
  owner_id: members.marketer,
  channel_id: channels.blog,
  starts_on: '2026-03-04',
  ends_on: '2026-03-04',
  created_on: '2026-01-05',
});
