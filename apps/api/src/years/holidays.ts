import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';

/** A public holiday on one day, named in both languages. */
export interface Holiday {
  readonly on: string;
  readonly nl: string;
  readonly en: string;
}

/** The holidays of ten years, from one that ends in 0, by region and that year. */
const known = new Map<string, Promise<readonly (readonly Holiday[])[]>>();

/** The public holidays of a region (ISO 3166, such as `NL` or `DE-BY`) in a year; none for a region nobody knows. */
export async function holidaysOf(region: string, year: number): Promise<readonly Holiday[]> {
  const from = year - (year % 10);
  const key = `${region} ${from}`;
  const decade = known.get(key) ?? reckoned(region, from);
  known.set(key, decade);
  decade.catch(() => known.delete(key));
  return (await decade)[year - from] ?? [];
}

// As it stands beside this file: compiled, or as it was written.
const WORKER = new URL(`./reckon-holidays${extname(import.meta.url)}`, import.meta.url);

function reckoned(region: string, from: number): Promise<readonly (readonly Holiday[])[]> {
  const { promise, resolve, reject } = Promise.withResolvers<readonly (readonly Holiday[])[]>();
  const worker = new Worker(WORKER, { workerData: { region, from } });
  worker.once('message', resolve);
  worker.once('error', reject);
  worker.once('exit', () =>
    reject(new Error(`The holidays of ${region} from ${from} on could not be reckoned.`)),
  );
  return promise;
}
