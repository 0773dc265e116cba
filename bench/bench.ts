import { built } from './built.ts';
import type { Organisation } from './crowd.ts';
import { type BenchDatabase, startDatabase } from './database.ts';
import { freePort } from './free-port.ts';
import { type Loader, startLoader } from './loader.ts';
import type { Options } from './options.ts';
import { type Running, runServer } from './processes.ts';
import { SECRET } from './session-cookie.ts';

/** Everything that the measurements need, running. */
export interface Bench {
  readonly options: Options;
  readonly database: BenchDatabase;
  readonly loader: Loader;
  readonly api: Running;
  readonly bare: Running;
  readonly competitor: Running;
  stop(): Promise<void>;
}

/** Starts the database, the built API, the bare server, the competitor's and the load process. */
export async function startBench(options: Options): Promise<Bench> {
  await built.yearStatement();
  const database = await startDatabase(options);
  const stops: (() => unknown)[] = [() => database.stop()];
  const stop = async () => {
    for (const end of stops.toReversed()) await end();
  };
  try {
    const api = await runServer(
      'apps/api/dist/main.js',
      await freePort(),
      apiSettings(database),
      '/api/health/ready',
    );
    stops.push(api.stop);
    const env = { BARE_URL: database.bareUrl, ...(await besideTheYear(api, database)) };
    const bare = await runServer('bench/bare-server.ts', await freePort(), env, '/');
    stops.push(bare.stop);
    const competitor = await runServer('bench/competitor.ts', await freePort(), env, '/');
    stops.push(competitor.stop);
    const loader = startLoader();
    stops.push(loader.stop);
    return { options, database, loader, api, bare, competitor, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function apiSettings({ ownerUrl, userUrl, portfolioUrl }: BenchDatabase): Record<string, string> {
  return {
    DATABASE_URL: ownerUrl,
    DATABASE_APP_URL: userUrl,
    DATABASE_PORTFOLIO_URL: portfolioUrl,
    CADANS_DEMO: '0',
    CADANS_SECRET: SECRET,
    // A crowd made a minute ago would all be told its week while others are timed.
    CADANS_ROUNDS: '0',
  };
}

/** The headers of a browser that is signed in. */
export function headersOf({ cookie }: Organisation, encoding = 'br'): Record<string, string> {
  return { cookie, accept: 'application/json', 'accept-encoding': encoding };
}

/** What stands in every year beside the rows of the organisation, for the bare server. */
async function besideTheYear(api: Running, { crowd, year }: BenchDatabase) {
  const [first] = crowd;
  if (!first) throw new Error('There is no crowd.');
  const address = `${api.address}/api/organisations/${first.id}/years/${year}`;
  const answer: unknown = await (await fetch(address, { headers: headersOf(first, 'identity') })).json();
  const { today, holidays } = answer as { today: string; holidays: unknown };
  return { BARE_TODAY: today, BARE_HOLIDAYS: JSON.stringify(holidays) };
}
