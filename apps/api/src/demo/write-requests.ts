import { randomBytes } from 'node:crypto';
import { addDays, type CalendarDate } from '@cadans/domain/calendar-date';
import { usualParkingDay } from '@cadans/domain/request';
import type pg from 'pg';
import type { SeedOrganisation } from './seed-files.js';
import type { SeedRequest } from './seed-request.js';
import type { WrittenOrganisation } from './write-organisation.js';
import { momentOn } from './written-story.js';

const FORM =
  'insert into request_form (organisation_id, token_hash, created_by_id) values ($1, $2, $3) returning id';
const CLOSE = 'update request_form set revoked_at = now(), revoked_by_id = $2 where organisation_id = $1';
const ASK = `insert into request (organisation_id, title, text, reason, wanted_on, received_on, created_at, by_id, form_id, requester_name, requester_email, status_token_hash)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) returning id`;
const STAND = `update request set status = $3, parked_until = $4, decline_reason = $5, merged_into_id = $6,
    activity_id = (select id from activity where organisation_id = $1 and title = $7 and origin = 'request')
  where organisation_id = $1 and id = $2`;
const TELL = `insert into request_event (organisation_id, request_id, request_version, kind, by_id, text, at)
  values ($1, $2, $3, $4, $5, $6, $7)`;

/** Writes what was asked for and what became of it. The form that some of it came through was closed since. */
export async function writeRequests(
  client: pg.Client,
  { requests, members: seeded }: SeedOrganisation,
  { organisationId, members }: WrittenOrganisation,
  today: CalendarDate,
): Promise<void> {
  if (requests.length === 0) return;
  const director = members.get(seeded.find(({ role }) => role === 'director')?.key ?? '');
  const form = await client.query<{ id: string }>(FORM, [organisationId, randomBytes(32), director]);
  const written = new Map<string, string>();
  const tell = (
    id: string,
    version: number,
    kind: string,
    by: string | undefined,
    text: string,
    at: string,
  ) => client.query(TELL, [organisationId, id, version, kind, by, text, at]);
  for (const request of requests) {
    const { title, text, reason, by, daysAgo, wantedIn, became } = request;
    const receivedOn = addDays(today, -daysAgo);
    const at = momentOn(receivedOn, title, 1);
    const wantedOn = wantedIn === undefined ? null : addDays(today, wantedIn);
    const asked = [title, text, reason, wantedOn, receivedOn, at];
    const member = typeof by === 'string' ? members.get(by) : undefined;
    const who =
      typeof by === 'string'
        ? [member, null, null, null, null]
        : [null, form.rows[0]?.id, by.name, by.email, randomBytes(32)];
    const { rows } = await client.query<{ id: string }>(ASK, [organisationId, ...asked, ...who]);
    const id = rows[0]?.id ?? '';
    written.set(title, id);
    await tell(id, 1, 'received', member, '', at);
    if (!became) continue;
    const { kind, stands, says } = standingOf(became, written, today);
    await client.query(STAND, [organisationId, id, ...stands]);
    await tell(
      id,
      2,
      kind,
      members.get(became.by),
      says,
      momentOn(addDays(today, -became.daysAgo), title, 2),
    );
  }
  await client.query(CLOSE, [organisationId, director]);
  // Checked here: at the end of the transaction its eyes are on another organisation.
  await client.query('set constraints request_told immediate');
  await client.query('set constraints request_told deferred');
}

// Status, day it is parked until, reason it was declined for, request it went into, title of its activity.
function standingOf(
  became: NonNullable<SeedRequest['became']>,
  written: ReadonlyMap<string, string>,
  today: CalendarDate,
): { kind: string; stands: (string | null | undefined)[]; says: string } {
  if ('accepted' in became)
    return { kind: 'accepted', stands: ['accepted', null, null, null, became.accepted], says: '' };
  if ('declined' in became) {
    const says = became.declined;
    return { kind: 'declined', stands: ['declined', null, says, null, null], says };
  }
  if ('asked' in became)
    return { kind: 'asked', stands: ['asked_back', null, null, null, null], says: became.asked };
  if ('merged' in became)
    return { kind: 'merged', stands: ['merged', null, null, written.get(became.merged), null], says: '' };
  return { kind: 'parked', stands: ['parked', usualParkingDay(today), null, null, null], says: '' };
}
