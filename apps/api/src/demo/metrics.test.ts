import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkout } from '../database/embedded/data-folder.js';
import { testDatabase } from '../testing/test-database.js';
import { makeDemo } from './demo-organisations.js';
import { dialMetrics } from './dial-metrics-for-tests.js';
import { readDemo } from './facts-for-tests.js';
import { focusMetrics } from './focus-metrics-for-tests.js';
import { listedRows } from './listed-rows-for-tests.js';
import { promiseMetrics } from './promise-metrics-for-tests.js';
import { reviewMetrics } from './review-metrics-for-tests.js';
import { readSeedOrganisations } from './seed-files.js';
import { workMetrics } from './work-metrics-for-tests.js';
import { listedSilences, loadMetrics } from './year-metrics-for-tests.js';

/** The Monday for which docs/metrics.md does its sums. */
const TODAY = '2026-11-23';
const NAME = 'Noordbrug IT';

const lines = readFileSync(join(checkout, 'docs/metrics.md'), 'utf8').split('\n');

/** The tables whose rows begin with a key between backticks; what is done by hand stands in the last cell. */
const printed = Object.fromEntries(
  lines.flatMap((line) => {
    const [, key, rest] = /^\| `([^`]+)` \| (.*) \|$/.exec(line) ?? [];
    return key && rest ? [[key, rest.split(' | ').slice(0, -1)]] : [];
  }),
);

describe(`docs/metrics.md, held against the demo of ${TODAY}`, async () => {
  const urls = await testDatabase();
  await makeDemo(urls, TODAY);
  const seed = readSeedOrganisations().find(({ name }) => name === NAME);
  const { facts, noGos } = await readDemo(urls.superuserUrl, NAME, TODAY);

  test('prints every number as the rules reckon it', async () => {
    expect(printed).toEqual({
      ...promiseMetrics(facts),
      ...dialMetrics(facts),
      ...focusMetrics(facts),
      ...workMetrics(facts, noGos),
      ...loadMetrics(facts, seed?.weeklyCapacity ?? 0),
      ...(await reviewMetrics(urls, NAME, TODAY)),
    });
  });

  test('lists exactly the rows that were counted', () => {
    const found = lines.filter((line) => /^\| (\d{4}-\d\d-\d\d|\d+) \|/.test(line));
    expect(found.toSorted()).toEqual([...listedRows(facts), ...listedSilences(facts)].toSorted());
  });
});
