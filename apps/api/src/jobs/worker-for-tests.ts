import type pg from 'pg';
import type { Send } from '../database/database.js';
import { withClient } from '../database/provision.js';
import { openTenantPool } from '../database/tenant-pool.js';
import type { TakenJob } from './job.js';
import { type JobStore, workOff } from './work-off.js';

// A process that does jobs until it is killed: each writes a row, says so before it is committed, and goes on.
const { USER_URL = '', PORTFOLIO_URL = '', LEASE = '' } = process.env;
const pool = openTenantPool(USER_URL, 2);

const sendWith =
  (client: pg.ClientBase): Send =>
  async ({ text, values }) =>
    (await client.query(text, [...values])).rows;

const store: JobStore = {
  async write(work) {
    const client = await pool.connect();
    try {
      await client.query('BEGIN');
      const done = await work(sendWith(client));
      await client.query('COMMIT');
      return done;
    } catch (error) {
      await client.query('ROLLBACK');
      throw error;
    } finally {
      client.release();
    }
  },
  portfolio: (settings, statement) =>
    withClient(PORTFOLIO_URL, async (client) => {
      await client.query('begin read only');
      for (const [name, value] of Object.entries(settings)) {
        await client.query('select set_config($1, $2, true)', [name, value]);
      }
      return sendWith(client)(statement);
    }),
};

const settle = async (send: Send, { organisationId, id }: TakenJob) => {
  await send({ text: 'insert into effect values ($1, $2)', values: [organisationId, id] });
  process.stdout.write('.');
};

const tell = (_: string, what: string) => process.stderr.write(`${what}\n`);
const handlers = new Map([['count', { kind: 'count', settle }]]);
for (;;) {
  await workOff(store, {
    handlers,
    tell,
    now: () => new Date(),
    isEnding: () => false,
    lease: Number(LEASE),
  });
  await new Promise((rest) => setTimeout(rest, 20));
}
