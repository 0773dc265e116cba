import type { Membership } from '@cadans/contracts/session';
import pg from 'pg';
import type { Send } from '../database/database.js';
import { newId } from '../database/new-id.js';
import { columnsOfExported } from '../exports/table-columns.js';
import { Refusal } from '../http/refusal.js';
import { refuseContradictions } from './holds-together.js';
import type { Export } from './read-export.js';
import { writeTables } from './write-tables.js';

/** Who brings an organisation in: a person of this installation. */
export interface Bringer {
  readonly userId: string;
  readonly name: string;
  /** Null as long as nobody showed that it is theirs: then it says nothing. */
  readonly email: string | null;
}

/** Makes the organisation in scope from an export, in the running transaction. Refused as a whole when anything is wrong. */
export async function restore(
  send: Send,
  organisationId: string,
  read: Export,
  bringer: Bringer,
): Promise<Membership> {
  try {
    return await write(send, organisationId, read, bringer);
  } catch (error) {
    // Values that are none (22…) and constraints (23…) are the file's fault; the rest is ours, or the database is away.
    if (!(error instanceof pg.DatabaseError) || !/^2[23]/.test(error.code ?? '')) throw error;
    throw new Refusal('export_unusable', {
      fields: [{ pointer: `/body/tables/${error.table ?? ''}`, code: 'contradicts' }],
    });
  }
}

async function write(
  send: Send,
  organisationId: string,
  read: Export,
  bringer: Bringer,
): Promise<Membership> {
  const [organisation, ...others] = read.tables.organisation ?? [];
  if (!organisation || others.length > 0) throw new Refusal('export_unusable');
  await send({ text: `set local statement_timeout = '60s'`, values: [] });
  const { name = '' } = organisation;
  await send({ text: 'insert into organisation (id, name) values ($1, $2)', values: [organisationId, name] });
  await send({
    text: 'insert into restoration (organisation_id, user_id, exported_at) values ($1, $2, $3)',
    values: [organisationId, bringer.userId, read.exportedAt],
  });
  await send({ text: `select set_config('app.aside', 'restore', true)`, values: [] });
  await changeOrganisation(send, organisationId, organisation);
  // Fails for a time zone that this database does not know, and with it the whole.
  await send({
    text: 'select now() at time zone time_zone from organisation where id = $1',
    values: [organisationId],
  });
  await writeTables(send, organisationId, read);
  const membership = await comeIn(send, organisationId, read, bringer);
  await refuseContradictions(send, organisationId);
  await send({ text: `select set_config('app.aside', '', true)`, values: [] });
  // What follows from the rest is reckoned soon.
  await send({
    text: `insert into summary_due (organisation_id, transaction, due_at) values ($1, pg_current_xact_id()::text::bigint, '-infinity') on conflict do nothing`,
    values: [organisationId],
  });
  return { ...membership, organisationId, name: String(name) };
}

async function changeOrganisation(send: Send, organisationId: string, row: object): Promise<void> {
  const known = (await columnsOfExported(send)).get('organisation')?.columns ?? [];
  const given = Object.keys(row);
  if (!given.every((column) => known.includes(column)))
    throw new Refusal('export_unusable', {
      fields: [{ pointer: '/body/tables/organisation', code: 'unknown_field' }],
    });
  const columns = given.map((column) => `"${column}"`).join(', ');
  await send({
    text: `update organisation set (${columns}) = (select ${columns} from jsonb_populate_record(null::organisation, $2::jsonb)) where id = $1`,
    values: [organisationId, JSON.stringify(row)],
  });
}

/** Who brings it in is the member with the same address, else somebody new; admin either way, or nobody would be. */
async function comeIn(
  send: Send,
  organisationId: string,
  { people }: Export,
  { userId, name, email }: Bringer,
): Promise<Omit<Membership, 'organisationId' | 'name'>> {
  const same = email === null ? [] : people.filter((person) => person.email.toLowerCase() === email);
  const [found] = await send<{ memberId: string; role: Membership['role'] }>({
    text: `update member set user_id = $3, admin = true, active = true
      where organisation_id = $1 and id = any ($2::uuid[]) and removed_at is null returning id as "memberId", role`,
    values: [organisationId, same.slice(0, 1).map(({ member }) => member), userId],
  });
  if (found) return { ...found, admin: true };
  const memberId = newId();
  await send({
    text: `insert into member (organisation_id, id, user_id, name, role, admin) values ($1, $2, $3, $4, 'director', true)`,
    values: [organisationId, memberId, userId, name],
  });
  return { memberId, role: 'director', admin: true };
}
