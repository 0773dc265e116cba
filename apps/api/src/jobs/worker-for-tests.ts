import type { Send } from '../database/database.js';
import type { TakenJob } from './job.js';
import { storeForTests } from './store-for-tests.js';
import { workOff } from './work-off.js';

// A process that does jobs until it is killed: each writes a row, says so before it is committed, and goes on.
const { USER_URL = '', PORTFOLIO_URL = '', LEASE = '' } = process.env;
const store = storeForTests(USER_URL, PORTFOLIO_URL);

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
