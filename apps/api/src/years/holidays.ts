import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';

/** A public holiday on one day, named in both languages. */
export interface Holiday {
  readonly on: string;
  readonly nl: string;
  readonly en: string;
}

const known = new Map<string, Promise<readonly Holiday[]>>();

/** The public holidays of a region (ISO 3166, such as `NL` or `DE-BY`) in a year; none for a region nobody knows. */
export function holidaysOf(region: string, year: number): Promise<readonly Holiday[]> {
  const key = `${region} ${year}`;
  const found = known.get(key) ?? reckoned(region, year);
  known.set(key, found);
  found.catch(() => known.delete(key));
  return found;
}

// As it stands beside this file: compiled, or as it was written.
const WORKER = new URL(`./reckon-holidays${extname(import.meta.url)}`, import.meta.url);

function reckoned(region: string, year: number): Promise<readonly Holiday[]> {
  const { promise, resolve, reject } = Promise.withResolvers<readonly Holiday[]>();
  const worker = new Worker(WORKER, { workerData: { region, year } });
  worker.once('message', resolve);
  worker.once('error', reject);
  worker.once('exit', () => reject(new Error(`The holidays of ${region} in ${year} could not be reckoned.`)));
  return promise;
}
