import { FactsAnswer } from '@cadans/contracts/facts';
import type { NoGo } from '@cadans/contracts/no-gos';
import { readFacts } from '@cadans/contracts/read-facts';
import { type CalendarDate, yearOf } from '@cadans/domain/calendar-date';
import type { Facts } from '@cadans/domain/facts';
import { withClient } from '../database/provision.js';
import { factsStatement } from '../facts/facts-statement.js';
import { noGosStatement } from '../no-gos/no-go.view.js';
import { holidaysOf } from '../years/holidays.js';

/** What the API reads of a demo organisation. */
export interface DemoRead {
  readonly facts: Facts;
  readonly noGos: readonly NoGo[];
}

/** A demo organisation as the API reads it on a day, whatever day it is on the clock of the database. */
export async function readDemo(superuserUrl: string, name: string, today: CalendarDate): Promise<DemoRead> {
  const year = yearOf(today);
  const holidays = await Promise.all([year - 1, year, year + 1].map((each) => holidaysOf('NL', each)));
  const days = JSON.stringify(holidays.flat().map(({ on }) => on));
  return withClient(superuserUrl, async (client) => {
    const found = await client.query<{ id: string }>('select id from organisation where name = $1', [name]);
    const id = found.rows[0]?.id ?? '';
    const told = factsStatement(id, { version: '', today, holidays: days });
    const facts = await client.query<{ text: string }>(told.text, [...told.values]);
    const register = noGosStatement(id);
    const noGos = await client.query<NoGo>(register.text, [...register.values]);
    return { facts: readFacts(FactsAnswer.parse(JSON.parse(facts.rows[0]?.text ?? ''))), noGos: noGos.rows };
  });
}
