import { tmpdir } from 'node:os';
import pg from 'pg';
import { afterAll } from 'vitest';
import { Database } from '../database/database.js';
import { Clock } from '../http/clock.js';
import { MailLinks } from '../mail/mail-links.js';
import { Summaries } from '../portfolio/summaries.js';
import { drawing } from '../testing/given-past.js';
import { testDatabase } from '../testing/test-database.js';
import { RoundFacts } from './round-facts.js';
import { goRound } from './rounds.js';
import { writingDigests } from './writing-digests.js';

export const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** By how much a clock is wrong at a tick: more often not than so. */
const STEPS = [-DAY, DAY, -2 * HOUR, 2 * HOUR, -HOUR, HOUR, 0, 0, 0, 0, 0, 0];

/** The instant of a moment written in UTC. */
export const at = (moment: string) => Date.parse(`${moment}Z`);

/** Two servers on one database, which both go every round, at once, and whose connections are killed at their last step. */
export async function twoServers() {
  const urls = await testDatabase();
  // What people did before is there without having been lived: no trigger looks at it.
  const options = '-c session_replication_role=replica';
  const superuser = new pg.Pool({ connectionString: urls.superuserUrl, max: 2, options });
  superuser.on('error', () => {});
  const servers = [new Database(urls), new Database(urls)];
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.onApplicationShutdown()));
    await superuser.end();
  });
  const links = new MailLinks({ folder: tmpdir(), site: 'https://cadans.example' }, urls);
  const sql = async <Row extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []) =>
    (await superuser.query<Row>(text, [...values])).rows;
  await sql(KILLING);
  let broken = 0;

  /** Goes round with one of the servers, by its clock. */
  async function go(server: Database, instant: number): Promise<void> {
    const now = new Date(instant);
    const facts = new RoundFacts(server, now);
    const summaries = new Summaries(server, new Clock());
    await goRound(server, {
      now,
      facts,
      links,
      write: writingDigests({ facts, summaries, links }),
      rest: 0,
      ending: new AbortController().signal,
      tell: () => {
        broken++;
      },
    });
  }

  /** Hour by hour; every tick comes twice, each by a clock that may be wrong. Answers how many were broken off. */
  async function live(from: number, until: number, happens: Readonly<Record<number, string>> = {}) {
    const draw = drawing(53);
    broken = 0;
    for (let hour = from; hour <= until; hour += HOUR) {
      const event = happens[hour];
      if (event) await sql(event);
      await Promise.all(servers.map((server) => go(server, hour + (STEPS[draw(STEPS.length)] ?? 0))));
    }
    return broken;
  }

  return { urls, sql, live };
}

// All is written, and then the connection dies before it is committed: one time out of three. A sequence goes on even so.
const KILLING = `create sequence dice; grant usage on dice to app_user;
  create function die() returns trigger language plpgsql as $$ begin
    if nextval('dice') % 3 = 0 then perform pg_terminate_backend(pg_backend_pid()); perform pg_sleep(5); end if;
    return null;
  end $$;
  create constraint trigger die after insert on user_digest deferrable initially deferred for each row execute function die();
  create constraint trigger die after insert on reminder_round deferrable initially deferred for each row execute function die();
  create constraint trigger die after insert on user_reminder_mail deferrable initially deferred for each row execute function die();`;
