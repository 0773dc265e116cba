import { rmdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Where one run keeps its worlds. The same in its main process and in its workers. */
export function folderOfRun(): string {
  process.env.CADANS_DATA ||= join(tmpdir(), `cadans-journeys-${process.pid}`);
  return process.env.CADANS_DATA;
}

/** Removes a folder of the run, and the folder of the run with the last one. */
export function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  try {
    rmdirSync(dirname(folder));
  } catch {
    // Others still run in there: the last one out takes the folder along.
  }
}
