import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { dayInZone } from '@cadans/domain/calendar-date';
import { folderOfRun, remove } from './folders.js';
import { startServer } from './server.js';

/** Where the run keeps the data that every world begins with, and of which day its demo is. */
const FOLDER = 'CADANS_FIRST_DAY';
const DAY = 'CADANS_FIRST_DAY_IS';

/**
 * Before the first journey: makes the demo organisations once, as a folder of data that every world gets a copy of.
 * Answers how to remove it.
 */
export default async function makeFirstDay(): Promise<() => void> {
  const folder = join(folderOfRun(), 'first-day');
  const data = join(folder, 'server');
  const day = today();
  // A folder that is copied is one that nothing runs on any more.
  await (await startServer(data)).stop();
  process.env[FOLDER] = data;
  process.env[DAY] = day;
  return () => remove(folder);
}

/** Gives a new world the data of the first day. When midnight has passed since, it has to make its own. */
export function copyFirstDay(to: string): void {
  const data = process.env[FOLDER];
  // By `cp`, because it keeps the owner: PostgreSQL runs as another user than root.
  if (data && process.env[DAY] === today()) execFileSync('cp', ['-a', data, to]);
}

const today = (): string => dayInZone(new Date(), 'Europe/Amsterdam');
