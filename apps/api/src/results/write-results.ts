import type { NewResult } from '@cadans/domain/result-import';
import type { Send } from '../database/database.js';
import { newId } from '../database/new-id.js';
import type { CurrentMember } from '../http/request.js';

/** What an import records and puts right. */
export interface ResultsToWrite {
  readonly recorded: readonly NewResult[];
  readonly corrected: readonly (NewResult & { readonly id: string })[];
  /** Where its numbers came from. */
  readonly source: string;
}

/** Thousands of rows in a few statements: longer than a request may usually wait. */
export const PATIENT = `select set_config('statement_timeout', '60s', true), set_config('lock_timeout', '30s', true)`;

/** All that can be put right of a result `r`, as an import keeps it. */
export const CONTENT = `jsonb_build_object('reach', r.reach, 'interactions', r.interactions, 'leads', r.leads, 'quoteRequests', r.quote_requests,
  'revenue', r.revenue, 'cost', r.cost, 'note', r.note, 'source', r.source, 'measuredOn', r.measured_on)`;

/** The same, read back from a column of JSON, in the order of the columns of a result. */
export const CONTENT_FROM = (from: string) => {
  const numbers = (name: string, type: string) => `(${from}->>'${name}')::${type}`;
  const counts = ['reach', 'interactions', 'leads', 'quoteRequests'].map((name) => numbers(name, 'integer'));
  const money = ['revenue', 'cost'].map((name) => numbers(name, 'numeric'));
  return [...counts, ...money, `${from}->>'note'`, `${from}->>'source'`, numbers('measuredOn', 'date')].join(
    ', ',
  );
};

/** The columns of a result that can be put right. */
export const COLUMNS = 'reach, interactions, leads, quote_requests, revenue, cost, note, source, measured_on';

// The work is locked in one order before it is written to: two who import at once wait for each other, never both.
const LOCK = `select from activity where organisation_id = $1 and id = any ($2::uuid[]) order by id for share`;
const LOCK_RESULTS = `select from result where organisation_id = $1 and id = any ($2::uuid[]) order by id for update`;

const TELL = `insert into result_import (organisation_id, id, source, by_id) values ($1, $2, $3, $4)`;

const RECORD = `insert into result (organisation_id, id, activity_id, ${COLUMNS}, by_id)
  select $1, (one->>'id')::uuid, (one->>'activityId')::uuid, ${CONTENT_FROM('one')}, $3
  from jsonb_array_elements($2::jsonb) with ordinality as given (one, place) order by place`;

const TELL_BEFORE = `insert into result_import_entry (organisation_id, import_id, result_id, before, after)
  select $1, $3, r.id, ${CONTENT}, one - 'id' - 'activityId'
  from jsonb_array_elements($2::jsonb) one join result r on r.organisation_id = $1 and r.id = (one->>'id')::uuid`;

const CORRECT = `update result set (${COLUMNS}) = row (${CONTENT_FROM('one')})
  from jsonb_array_elements($2::jsonb) one where organisation_id = $1 and id = (one->>'id')::uuid`;

const TELL_NEW = `insert into result_import_entry (organisation_id, import_id, result_id, after)
  select $1, $3, (one->>'id')::uuid, one - 'id' - 'activityId' from jsonb_array_elements($2::jsonb) one`;

/** Records and puts right, and tells what each result was before and became. Answers the id of the import. */
export async function writeResults(
  send: Send,
  { organisationId, id: memberId }: CurrentMember,
  { recorded, corrected, source }: ResultsToWrite,
): Promise<string> {
  const importId = newId();
  const flat = ({ numbers, ...rest }: NewResult) => ({ ...rest, ...numbers });
  const made = JSON.stringify(recorded.map((one) => ({ ...flat(one), id: newId() })));
  const right = JSON.stringify(corrected.map((one) => ({ ...flat(one), id: one.id })));
  const activityIds = [...new Set([...recorded, ...corrected].map(({ activityId }) => activityId))];
  await send({ text: LOCK, values: [organisationId, activityIds] });
  await send({ text: LOCK_RESULTS, values: [organisationId, corrected.map(({ id }) => id)] });
  await send({ text: TELL, values: [organisationId, importId, source, memberId] });
  await send({ text: RECORD, values: [organisationId, made, memberId] });
  await send({ text: TELL_NEW, values: [organisationId, made, importId] });
  await send({ text: TELL_BEFORE, values: [organisationId, right, importId] });
  await send({ text: CORRECT, values: [organisationId, right] });
  return importId;
}
