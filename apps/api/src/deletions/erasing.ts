import type pg from 'pg';
import { withClient } from '../database/provision.js';
import { beginInScope } from '../database/tenant-scope.js';
import { erasableTables } from './erasable-tables.js';

/** How an organisation is erased. */
export interface Erasing {
  /** Whoever owns the tables: nobody else may take from a ledger. */
  readonly ownerUrl: string;
  /** Rows that go in one transaction: few enough that nobody waits for them. */
  readonly batch?: number;
  /** Ends it after the batch it is at; it goes on where it was the next time. */
  readonly ending?: AbortSignal;
  /** Is told after every batch. */
  readonly tell?: (table: string) => void | Promise<void>;
}

const BATCH = 500;

/** The kind of mail to persons that tells that an organisation is gone. */
export const ERASED_MAIL = 'organisation_erased';

// Who administered or steered is told as a person, once: after this they are nobody of it.
const STOP = `with stopped as (
    update member set user_id = null, active = false where organisation_id = $1 and (user_id is not null or active)
    returning old.user_id, old.active and (old.admin or old.role = 'director') as tell)
  insert into user_mail (kind, address, about, due_at)
  select '${ERASED_MAIL}', u.email, jsonb_build_object('organisation', o.name), now()
  from stopped s join user_account u on u.id = s.user_id join organisation o on o.id = $1
  where s.tell and u.email ~ '^[^[:space:][:cntrl:]<>(),;:"@]+@[^[:space:][:cntrl:]<>(),;:"@]+$' and length(u.email) <= 254`;

/**
 * Erases all rows of an organisation whose days of grace are over, a batch at a time; whoever is killed meanwhile leaves the
 * rest to the next. Nobody comes in from its first moment. Answers whether it is gone; false when somebody else is at it,
 * or when it was ended before. Refused by the database before the thirty days are over.
 */
export async function erase(
  organisationId: string,
  { ownerUrl, batch = BATCH, ending, tell }: Erasing,
): Promise<boolean> {
  return withClient(ownerUrl, async (client) => {
    const { rows } = await client.query<{ free: boolean }>(
      `select pg_try_advisory_lock(hashtextextended('erase ' || $1, 0)) as free`,
      [organisationId],
    );
    if (!rows[0]?.free) return false;
    const inScope = (text: string, values: readonly unknown[]) => run(client, organisationId, text, values);
    if ((await inScope('select from organisation where id = $1 and stands_aside()', [organisationId])) === 0)
      throw new Error('Its days of grace are not over.');
    // Keys, links and feeds stop with who made them.
    await inScope(STOP, [organisationId]);
    for (const { name, refersTo } of await erasableTables(client)) {
      for (;;) {
        if (ending?.aborted) return false;
        const gone = await inScope(deleteOf(name, refersTo), [organisationId, batch]);
        if (gone === 0) break;
        await tell?.(name);
      }
    }
    await inScope(LAST, [organisationId]);
    return true;
  });
}

/** Rows that refer to others of their own table go before those. */
function deleteOf(name: string, refersTo: string | null): string {
  const leaves = refersTo
    ? `and not exists (select from "${name}" other where other.organisation_id = $1 and other."${refersTo}" = told.id)`
    : '';
  return `delete from "${name}" where organisation_id = $1 and ctid = any (array(
    select ctid from "${name}" told where organisation_id = $1 ${leaves} limit $2))`;
}

// In one statement: that it may be erased goes with it.
const LAST = `with asked as (delete from organisation_deletion where organisation_id = $1),
  people as (delete from member where organisation_id = $1)
  delete from organisation where id = $1`;

/** One statement in a transaction of its own; answers how many rows it was about. */
async function run(
  client: pg.Client,
  organisationId: string,
  text: string,
  values: readonly unknown[],
): Promise<number> {
  await client.query(`${beginInScope({ organisationId })}; SET LOCAL app.aside = 'erase'`);
  try {
    const { rowCount } = await client.query(text, [...values]);
    await client.query('commit');
    return rowCount ?? 0;
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  }
}
