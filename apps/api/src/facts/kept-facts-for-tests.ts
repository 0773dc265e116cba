import { readFacts } from '@cadans/contracts/read-facts';
import { addDays, dayInZone, yearOf } from '@cadans/domain/calendar-date';
import { mondayOf } from '@cadans/domain/iso-week';
import { periodOf } from '@cadans/domain/period';
import { progressOf } from '@cadans/domain/progress';
import type pg from 'pg';
import { expect } from 'vitest';
import type { Statement } from '../database/database.js';
import type { given } from '../testing/given.js';
import { KeptFacts } from './kept-facts.js';
import { factsState, readFactsText } from './reading-facts.js';

const today = dayInZone(new Date(), 'Europe/Amsterdam');
const year = yearOf(today);
const day = (weeks: number) => addDays(mondayOf(today), 7 * weeks);

/** An organisation with four activities, three of them late, and its facts at hand. */
export async function watched(make: ReturnType<typeof given>) {
  const org = await make.organisation({ year });
  for (const beside of [year - 1, year + 1]) await make.plan(org, beside);
  const old = { createdOn: addDays(today, -90) };
  const ids: string[] = [];
  for (const weeks of [-3, -2, -2, 1]) ids.push(await make.activity(org, { ...old, startsOn: day(weeks) }));
  const asked: (string | undefined)[] = [];
  const database = {
    query: <Row extends pg.QueryResultRow>({ values, ...statement }: Statement): Promise<Row[]> => {
      asked.push(statement.name);
      return make.inOrganisation(
        org.id,
        async (client) => (await client.query<Row>({ ...statement, values: [...values] })).rows,
      );
    },
  };
  const kept = new KeptFacts(database);
  /** Tells how the facts were read, and holds them against what is read without anything kept. */
  const read = async (on = today) => {
    const reader = { organisationId: org.id, today: on };
    const state = await factsState(database, reader);
    asked.length = 0;
    const { facts, promises } = await kept.read(reader, state);
    const how = asked.slice();
    const whole = readFacts(JSON.parse(await readFactsText(database, reader, state)));
    expect(facts).toMatchObject(whole);
    expect(facts.activities.length).toBe(whole.activities.length);
    const told = ['month', 'quarter', 'year'] as const;
    for (const span of told) {
      const period = periodOf(span, today);
      expect(JSON.stringify(progressOf(facts, period, promises))).toBe(
        JSON.stringify(progressOf(whole, period)),
      );
    }
    return how;
  };
  return { org, ids, read };
}
