import type { FactsAnswer } from '@cadans/contracts/facts';
import { readFacts } from '@cadans/contracts/read-facts';
import { byId } from '@cadans/domain/by-id';
import { promisesSince } from '@cadans/domain/carried-over';
import type { FactRow, Facts } from '@cadans/domain/facts';
import type { Promised } from '@cadans/domain/publication';
import { LRUCache } from 'lru-cache';
import { Refusal } from '../http/refusal.js';
import { factsToKeepStatement } from './facts-to-keep-statement.js';
import { type Asked, besideFacts, type FactsState, type Reader } from './reading-facts.js';

/** So many activities are kept, over all organisations: some 300 bytes each. */
const MOST_ROWS = 50_000;

/** How everything stood when facts were read. */
interface Standing {
  readonly snapshot: string;
  /** When the database server started: its snapshots mean nothing to another one. */
  readonly server: string;
  readonly timeZone: string;
  /** How many activities there are, and what their versions come to. */
  readonly rows: { readonly count: number; readonly versions: number };
  /** To which something happened since the snapshot before. */
  readonly touched: readonly string[];
}

interface Answer extends FactsAnswer {
  readonly activities: FactsAnswer['activities'] & { readonly version: readonly number[] };
  readonly standing: Standing;
}

type KeptRow = FactRow & { readonly version: number };

interface Read {
  readonly facts: Facts & { readonly activities: readonly KeptRow[] };
  readonly standing: Standing;
}

interface Kept extends Read {
  readonly promises: readonly Promised[];
}

/**
 * Facts that stay at hand, so that after a write only what it touched is read again (decision 0021). Every write to an
 * activity and to its ledgers stands in the history, so that tells which rows are read; all other lists are read whole.
 * Whatever is not sure to hold is read in full: on another day, in another time zone, from a server that was started
 * anew, and when the rows do not come to what the table holds.
 */
export class KeptFacts {
  readonly #kept = new LRUCache<string, Kept>({
    maxSize: MOST_ROWS,
    sizeCalculation: ({ facts }) => facts.activities.length + 1,
  });

  constructor(private readonly database: Asked) {}

  /** The facts as they stand now, and the promises in them: those to which nothing happened are the ones of before. */
  async read(reader: Reader, state: FactsState): Promise<Pick<Kept, 'facts' | 'promises'>> {
    const before = this.#kept.get(reader.organisationId);
    const now =
      before?.facts.today === reader.today
        ? await this.since(before, reader, state)
        : await this.ask(reader, state);
    const kept = { ...now, promises: promisesSince(before?.promises ?? [], now.facts) };
    this.#kept.set(reader.organisationId, kept);
    return kept;
  }

  private async since(before: Kept, reader: Reader, state: FactsState): Promise<Read> {
    const { facts, standing } = await this.ask(reader, state, before.standing.snapshot);
    const activities = putInPlace(before.facts.activities, standing.touched, facts.activities);
    const holds =
      standing.server === before.standing.server &&
      standing.timeZone === before.standing.timeZone &&
      standing.rows.count === activities.length &&
      standing.rows.versions === activities.reduce((sum, { version }) => sum + version, 0);
    return holds ? { facts: { ...facts, activities }, standing } : this.ask(reader, state);
  }

  private async ask(reader: Reader, state: FactsState, since?: string): Promise<Read> {
    const beside = await besideFacts(reader, state);
    const statement = factsToKeepStatement(reader.organisationId, beside, since);
    const [row] = await this.database.query<{ text: string }>(statement);
    if (!row) throw new Refusal('not_found');
    const answer = JSON.parse(row.text) as Answer;
    const facts = readFacts(answer);
    const { version } = answer.activities;
    const activities = facts.activities.map((one, at) => ({ ...one, version: version[at] ?? 0 }));
    return { facts: { ...facts, activities }, standing: answer.standing };
  }
}

/** The rows in order of id, with those that were touched as they are now; what was deleted is among those no more. */
function putInPlace(
  rows: readonly KeptRow[],
  touched: readonly string[],
  anew: readonly KeptRow[],
): readonly KeptRow[] {
  if (touched.length === 0) return rows;
  const ids = new Set(touched);
  return [...rows.filter(({ id }) => !ids.has(id)), ...anew].sort(byId);
}
