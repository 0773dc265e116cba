import type { Bench } from './bench.ts';
import { atMost, type Figure, reported } from './figures.ts';
import { median } from './median.ts';
import { makeConsultant } from './portfolio-crowd.ts';

const ACCOUNTS = 200;
const ACTIVITIES = 300;
const READS = 100;
/** So many accounts were written to since the last read. */
const STALE = 5;

/** The portfolio of a consultant with 200 accounts: as it is kept, after writes in some accounts, and after one in each. */
export async function measurePortfolio({ api, database }: Bench): Promise<Figure[]> {
  const { superuser } = database;
  const { cookie, accounts } = await makeConsultant(database, ACCOUNTS, ACTIVITIES);
  const headers = { cookie, accept: 'application/json', 'accept-encoding': 'br' };
  const read = async () => {
    const begun = performance.now();
    const answer = await fetch(`${api.address}/api/portfolio`, { headers });
    const { accounts: told } = (await answer.json()) as { accounts: unknown[] };
    if (told.length !== ACCOUNTS) throw new Error(`The portfolio told of ${told.length} accounts.`);
    return performance.now() - begun;
  };
  const write = (ids: readonly string[]) =>
    superuser.query('update plan set version = version where organisation_id = any ($1)', [ids]);
  // What the database gives of the same rows without any wall, and nothing done with it.
  const bare = async () => {
    const begun = performance.now();
    const sql = `select o.name, s.* from account_summary s join organisation o on o.id = s.organisation_id where o.id = any ($1)`;
    const { rows } = await superuser.query(sql, [accounts]);
    JSON.stringify(rows);
    return performance.now() - begun;
  };

  await write(accounts);
  const all = await read();
  for (let warm = 0; warm < 20; warm++) await read();
  const times = { kept: [] as number[], bare: [] as number[], stale: [] as number[] };
  for (let turn = 0; turn < READS; turn++) {
    times.bare.push(await bare());
    times.kept.push(await read());
  }
  for (let turn = 0; turn < READS; turn++) {
    const from = (turn * STALE) % ACCOUNTS;
    await write(accounts.slice(from, from + STALE));
    times.stale.push(await read());
  }
  const told = (of: number[]) => `p50 ${median(of).toFixed(0)} ms, one reader, ${READS} reads`;
  return [
    atMost('portfolio', p95(times.kept), 'ms', 150, `p95, ${ACCOUNTS} accounts: ${told(times.kept)}`),
    reported(
      'portfolio-bare',
      median(times.kept) / median(times.bare),
      '× bare',
      'the same rows as one statement, past the walls',
    ),
    reported(
      'portfolio-stale',
      p95(times.stale),
      'ms',
      `p95, ${STALE} accounts written to before every read: ${told(times.stale)}`,
    ),
    reported(
      'portfolio-all',
      all,
      'ms',
      `every account of ${ACTIVITIES} activities reckoned while somebody waits`,
    ),
  ];
}

function p95(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.ceil(times.length * 0.95) - 1] ?? 0;
}
