import type { Statement } from '../database/database.js';
import { inTenantScope } from '../database/tenant-scope.js';
import type { RoundStore } from './people.js';

/** So many rows go in one transaction: few enough that nobody waits for them. */
const BATCH = 500;

/** A request is known again for thirty days: a queue of unsent acts that lay over a holiday is told once. */
const ANSWERS = `delete from idempotency_key where organisation_id = $1 and ctid = any (array(
  select ctid from idempotency_key where organisation_id = $1 and at < now() - interval '30 days' order by at limit $2
  for update skip locked)) returning true`;

/** To whom a mail went is known for thirty days, and what one said that could not be sent. */
const MAILS = `update outgoing_mail set to_name = null, to_address = null, content = null where organisation_id = $1 and ctid = any (array(
  select ctid from outgoing_mail where organisation_id = $1 and to_address is not null and created_at < now() - interval '30 days'
  order by created_at limit $2 for update skip locked)) returning true`;

/** Forgets of an organisation what is over, a batch at a time. What somebody else holds is left to the next day. */
export async function forgetWhatIsOver(
  store: Pick<RoundStore, 'write'>,
  organisationId: string,
  { ending, batch = BATCH }: { readonly ending: AbortSignal; readonly batch?: number },
): Promise<void> {
  for (const text of [ANSWERS, MAILS]) {
    const statement: Statement = { text, values: [organisationId, batch] };
    for (let gone = batch; gone === batch && !ending.aborted; ) {
      const rows = await inTenantScope({ organisationId }, () =>
        store.write((send) => send<Record<string, unknown>>(statement)),
      );
      gone = rows.length;
    }
  }
}
