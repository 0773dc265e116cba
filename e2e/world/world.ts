import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Clock } from './clock.js';
import { copyFirstDay } from './first-day.js';
import { folderOfRun, remove } from './folders.js';
import { type Server, startServer } from './server.js';

/** A whole Cadans: the built API and web on a real PostgreSQL of its own, with the demo organisations of today. */
export interface World extends Pick<Server, 'address' | 'lastWords'> {
  readonly clock: Clock;
  end(): Promise<void>;
}

/** Starts a world in a folder that goes when it ends. `name` keeps the worlds of one run apart. */
export async function startWorld(name: string): Promise<World> {
  const folder = join(folderOfRun(), name);
  mkdirSync(folder, { recursive: true });
  const clock = new Clock(join(folder, 'hours-ahead'));
  const data = join(folder, 'server');
  copyFirstDay(data);
  const server = await startServer(data, clock.file);
  return {
    address: server.address,
    clock,
    lastWords: server.lastWords,
    end: async () => {
      await server.stop();
      remove(folder);
    },
  };
}
