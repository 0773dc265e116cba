import type { Request } from '@cadans/contracts/requests';
import { may } from '@cadans/domain/ability';
import type { CalendarDate } from '@cadans/domain/calendar-date';
import type { RequestStatus } from '@cadans/domain/request';
import type { Send, Statement } from '../database/database.js';
import { there } from '../http/as-seen.js';
import type { CurrentMember } from '../http/request.js';

const day = (column: string) => `to_char(${column}, 'YYYY-MM-DD')`;
const HISTORY = `(select json_agg(json_build_object('kind', e.kind, 'byId', e.by_id, 'text', e.text,
      'at', to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by e.request_version)
    from request_event e where e.organisation_id = r.organisation_id and e.request_id = r.id)`;
const ACTIVITY = `(select json_build_object('id', a.id, 'title', a.title, 'startsOn', a.starts_on, 'endsOn', a.ends_on,
      'precision', a.precision, 'status', a.status, 'deleted', a.deleted_at is not null, 'untouched', a.version = 1)
    from activity a where a.organisation_id = r.organisation_id and a.id = r.activity_id)`;
// What waits today, what somebody else has to answer first, what waits for its day, what was decided.
const TURN = `case when r.status = 'open' or r.status = 'parked' and r.parked_until <= $5 then 0
    when r.status = 'asked_back' then 1 when r.status = 'parked' then 2 else 3 end`;

const REQUESTS = `select r.id, r.title, r.text, r.reason, ${day('r.wanted_on')} as "wantedOn", r.status, r.by_id as "byId",
    case when r.form_id is not null then json_build_object('name', r.requester_name, 'email', case when $3::uuid is null then r.requester_email end) end as requester,
    ${day('r.parked_until')} as "parkedUntil", r.decline_reason as "declineReason", ${ACTIVITY} as activity,
    r.merged_into_id as "mergedIntoId", array(select m.id from request m where m.organisation_id = r.organisation_id and m.merged_into_id = r.id order by m.id) as "mergedIds",
    ${day('r.received_on')} as "receivedOn", r.version, ${HISTORY} as history
  from request r
  where r.organisation_id = $1 and ($2::uuid is null or r.id = $2) and ($3::uuid is null or r.by_id = $3)
    and ($4::request_status is null or r.status = $4)
  order by ${TURN}, case when ${TURN} < 3 then r.received_on end, case when ${TURN} < 3 then r.id end, r.id desc
  limit 500`;

/** Which requests: all that the member may see, or one of them, or those in one status. */
interface Wanted {
  readonly id?: string;
  readonly status?: RequestStatus | undefined;
  readonly today?: CalendarDate;
}

/** Who plans sees every request, and the addresses of who asked; the others see what they asked themselves. */
export function seesAll(member: CurrentMember): boolean {
  return may(member, 'plan');
}

/** At most 500 requests: those that wait first, the longest waiting on top; then the decided, the latest first. */
export function requestsStatement(member: CurrentMember, { id, status, today }: Wanted): Statement {
  const by = seesAll(member) ? null : member.id;
  const values = [member.organisationId, id ?? null, by, status ?? null, today ?? null];
  return { name: 'requests', text: REQUESTS, values };
}

/** A request as it now stands in the transaction. */
export async function readRequest(send: Send, member: CurrentMember, id: string): Promise<Request> {
  const [request] = await send<Request & { [column: string]: unknown }>(requestsStatement(member, { id }));
  return there(request);
}
