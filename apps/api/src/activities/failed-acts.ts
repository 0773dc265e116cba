import type pg from 'pg';
import type { Send, Statement } from '../database/database.js';
import { refusalByDatabase } from '../database/refusal-by-database.js';
import { Refusal } from '../http/refusal.js';
import { type PlacedAct, refusalOfAct } from './act-refusal.js';

/** The acts of a batch that failed; the batch is refused for the first of them. */
export class FailedActs {
  readonly #failed: (PlacedAct & { readonly error: unknown })[] = [];
  /** The first error of the database: it refuses all that follows, and that says nothing about the acts it came from. */
  #byDatabase: unknown;

  /** Sends as before, and remembers which error was the first. */
  watch(send: Send): Send {
    return async <Row extends pg.QueryResultRow>(statement: Statement) => {
      try {
        return await send<Row>(statement);
      } catch (error) {
        this.#byDatabase ??= error;
        throw error;
      }
    };
  }

  add({ place, act }: PlacedAct, error: unknown): void {
    this.#failed.push({ place, act, error });
  }

  /** Throws for the first act that failed, if any did. */
  refuse(): void {
    if (this.#failed.length === 0) return;
    const [first] = this.#failed
      .filter(({ error }) => error instanceof Refusal || error === this.#byDatabase)
      .toSorted((one, other) => one.place - other.place);
    if (!first) throw this.#byDatabase;
    const refusal = first.error instanceof Refusal ? first.error : refusalByDatabase(first.error);
    throw refusal && refusal.code !== 'unavailable' ? refusalOfAct(first, refusal) : first.error;
  }
}
