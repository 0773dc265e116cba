import { yearOf } from '@cadans/domain/calendar-date';
import type { Database } from '../database/database.js';
import type { Tagged } from '../http/kept-answers.js';
import { Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';
import { holidaysOf } from '../years/holidays.js';
import { type BesideFacts, factsStatement, factsVersionStatement } from './facts-statement.js';

/** Whose facts, and on which day. */
export type Reader = Pick<CurrentMember, 'organisationId'> & { readonly today: string };

/** Where facts are read: the database itself, or a transaction that is under way. */
export type Asked = Pick<Database, 'query'>;

/** What the facts depend on besides their rows. */
export interface FactsState extends Tagged {
  readonly region: string;
}

/** Names the state of the facts. It changes with every write, and at midnight. Without any plan it has no tag. */
export async function factsState(database: Asked, { organisationId, today }: Reader): Promise<FactsState> {
  const [row] = await database.query<{ region: string; plans: string; event: string | null }>(
    factsVersionStatement(organisationId),
  );
  if (!row) throw new Refusal('not_found');
  const { region, plans, event } = row;
  const tag = plans.startsWith('0') ? undefined : ['facts', today, region, plans, event].join('.');
  return { name: organisationId, tag, region };
}

/** The facts as JSON, in the form of the contract `showFacts`. */
export async function readFactsText(database: Asked, reader: Reader, state: FactsState): Promise<string> {
  const statement = factsStatement(reader.organisationId, await besideFacts(reader, state));
  const [row] = await database.query<{ text: string }>(statement);
  if (!row) throw new Refusal('not_found');
  return row.text;
}

/** What is told beside the rows: the state, today, and the holidays around it. */
export async function besideFacts({ today }: Reader, { tag, region }: FactsState): Promise<BesideFacts> {
  const year = yearOf(today);
  const holidays = await Promise.all([year - 1, year, year + 1].map((each) => holidaysOf(region, each)));
  const days = [...new Set(holidays.flat().map(({ on }) => on))];
  return { version: tag ?? '', today, holidays: JSON.stringify(days) };
}
