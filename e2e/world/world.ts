import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Clock } from './clock.js';
import { copyFirstDay } from './first-day.js';
import { folderOfRun, remove } from './folders.js';
import { startIdentityProvider } from './identity-provider.js';
import { followClock, setTime } from './moved-time.js';
import { type Server, startServer } from './server.js';

/** A whole Cadans: the built API and web on a real PostgreSQL of its own, with the demo organisations of today or with nobody. */
export interface World extends Pick<Server, 'address' | 'said' | 'lastWords'> {
  readonly clock: Clock;
  /** Lets another moment come, in a world that began at a moment of its own: for the server and for its database. */
  moveTo(moment: Date): Promise<void>;
  end(): Promise<void>;
}

/** How a world differs from one of today with the demo organisations. */
export interface Beginning {
  readonly beginsAt?: Date | undefined;
  readonly empty?: boolean;
  /** People can sign in at the identity provider of their company. */
  readonly hasProvider?: boolean;
}

/**
 * Starts a world in a folder that goes when it ends. `name` keeps the worlds of one run apart. With a moment it begins then,
 * whatever day it is: its demo organisations live around that day, and its database goes by the same clock. An empty one has
 * nobody in it.
 */
export async function startWorld(
  name: string,
  { beginsAt, empty = false, hasProvider = false }: Beginning = {},
): Promise<World> {
  const folder = join(folderOfRun(), name);
  mkdirSync(folder, { recursive: true });
  const clock = new Clock(join(folder, 'hours-ahead'));
  const data = join(folder, 'server');
  const moveTo = async (moment: Date) => {
    clock.moveTo(moment);
    await setTime(data, clock.hoursAhead);
  };
  if (beginsAt) {
    clock.moveTo(beginsAt);
    // Connections take the clock along when they open, so all are opened anew.
    const first = await startServer(data, { clockFile: clock.file });
    await followClock(data);
    await first.stop();
  } else if (!empty) copyFirstDay(data);
  const provider = hasProvider ? await startIdentityProvider() : undefined;
  const server = await startServer(data, {
    clockFile: clock.file,
    empty,
    environment: provider?.environment,
  });
  provider?.open(server.address);
  if (beginsAt) await moveTo(beginsAt);
  return {
    address: server.address,
    clock,
    moveTo,
    said: server.said,
    lastWords: server.lastWords,
    end: async () => {
      await server.stop();
      provider?.end();
      remove(folder);
    },
  };
}
