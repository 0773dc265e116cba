import type { Send } from '../database/database.js';
import { tenantScope } from '../database/tenant-scope.js';
import type { NewJob } from './job.js';

/**
 * Leaves work for later in the transaction that wants it: what is rolled back leaves none, what is committed is done.
 * Answers whether the job is new; one with the same kind and key in the organisation is there already.
 */
export async function enqueue(send: Send, { kind, key, payload, dueAt }: NewJob): Promise<boolean> {
  const made = await send({
    name: 'enqueue',
    text: `insert into job (organisation_id, kind, key, payload, due_at) values ($1, $2, $3, $4, coalesce($5, timestamptz '-infinity'))
      on conflict (organisation_id, kind, key) do nothing returning id`,
    values: [tenantScope().organisationId, kind, key, JSON.stringify(payload), dueAt ?? null],
  });
  return made.length > 0;
}
