import type { Statement } from '../database/database.js';
import { type Erasing, erase } from './erasing.js';

/** What erasing needs of the database. */
export interface DeletionStore {
  portfolio<Row extends Record<string, unknown>>(
    settings: Readonly<Record<string, string>>,
    statement: Statement,
  ): Promise<Row[]>;
}

const DUE: Statement = {
  name: 'deletions-due',
  text: `select organisation_id as id from organisation_deletion where taken_back_at is null order by erase_after, organisation_id limit 20`,
  values: [],
};

/**
 * Erases the organisations whose days of grace are over by a moment, one after another; the clock of the database has to
 * agree. What goes wrong with one is told and keeps no other waiting. Answers how many are gone.
 */
export async function eraseDue(
  store: DeletionStore,
  now: Date,
  { tellFault, ...erasing }: Erasing & { readonly tellFault: (what: string) => void },
): Promise<number> {
  let gone = 0;
  for (const { id } of await store.portfolio<{ id: string }>({ 'app.due_until': now.toISOString() }, DUE)) {
    if (erasing.ending?.aborted) return gone;
    gone += await erase(id, erasing).then(
      (isGone) => (isGone ? 1 : 0),
      (error: unknown) => {
        tellFault(`An organisation could not be erased: ${id}: ${error}`);
        return 0;
      },
    );
  }
  return gone;
}
