import type { Asked, AskForm } from '@cadans/contracts/ask';
import type { Send, Statement } from '../database/database.js';
import { tellReceivedLater } from '../requests/telling-later.js';

const FORM = `select f.id, f.language, f.revoked_at is null as open, o.name as organisation, o.time_zone as "timeZone"
  from request_form f join organisation o on o.id = f.organisation_id where f.organisation_id = $1 and f.token_hash = $2`;

/** A form with what it takes to receive something. */
export interface FoundForm extends AskForm {
  readonly id: string;
  readonly timeZone: string;
  readonly [column: string]: unknown;
}

/** The form of a link, open or closed. */
export function formOfLink(organisationId: string, hash: Buffer): Statement {
  return { name: 'form-of-link', text: FORM, values: [organisationId, hash] };
}

// The same request sent again has the same token: it is kept once.
const ASK = `insert into request (organisation_id, id, title, text, reason, wanted_on, form_id, requester_name, requester_email, status_token_hash, received_on)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
  on conflict (organisation_id, status_token_hash) do nothing returning id`;
const RECEIVED = `insert into request_event (organisation_id, request_id, request_version, kind) values ($1, $2, 1, 'received')`;

/** Puts a request into the inbox as it came through a form; one with the same token is there already. */
export async function receive(
  send: Send,
  organisationId: string,
  id: string,
  asked: readonly unknown[],
): Promise<void> {
  const [kept] = await send({ name: 'ask-by-form', text: ASK, values: [organisationId, id, ...asked] });
  if (!kept) return;
  await send({ name: 'receive-by-form', text: RECEIVED, values: [organisationId, id] });
  await send(tellReceivedLater(organisationId));
}

const SAID = `select e.kind = 'answered' and e.by_id is null and e.text = $3 as again from request_event e
  where e.organisation_id = $1 and e.request_id = $2 order by e.request_version desc limit 1`;

/** Whether who asked said just this as the last thing: sent twice, it was meant once. */
export async function isSaidAgain(send: Send, organisationId: string, id: string, text: string) {
  const [last] = await send<{ again: boolean }>({
    name: 'said-again',
    text: SAID,
    values: [organisationId, id, text],
  });
  return last?.again === true;
}

const day = (column: string) => `to_char(${column}, 'YYYY-MM-DD')`;
// A reason that was taken back is told no more, and what somebody else put off is their matter.
const HISTORY = `(select json_agg(json_build_object('kind', e.kind, 'on', to_char(e.at at time zone o.time_zone, 'YYYY-MM-DD'),
      'text', case when e.kind in ('asked', 'answered') or e.kind = 'declined' and e.text = r.decline_reason then e.text else '' end)
      order by e.request_version)
    from request_event e where e.organisation_id = r.organisation_id and e.request_id = r.id)`;
// What went together with another shares its answer; a question is put to who asked that one.
const ASKED = `select r.id as "requestId", o.name as organisation, f.language, r.title, ${day('r.received_on')} as "receivedOn",
    stands.status, r.merged_into_id is not null as merged, ${HISTORY} as history, ${day('stands.parked_until')} as "parkedUntil", stands.decline_reason as "declineReason",
    case when r.status = 'asked_back' then (select e.text from request_event e where e.organisation_id = r.organisation_id
      and e.request_id = r.id and e.kind = 'asked' order by e.request_version desc limit 1) end as question,
    case when a.id is not null then json_build_object('startsOn', a.starts_on, 'endsOn', a.ends_on, 'precision', a.precision,
      'outcome', case when a.deleted_at is not null or a.status = 'scrapped' then 'off' when a.status = 'done' then 'done' else 'planned' end) end as planned
  from request r
    join organisation o on o.id = r.organisation_id
    join request_form f on f.organisation_id = r.organisation_id and f.id = r.form_id
    join request stands on stands.organisation_id = r.organisation_id and stands.id = coalesce(r.merged_into_id, r.id)
    left join activity a on a.organisation_id = stands.organisation_id and a.id = stands.activity_id
  where r.organisation_id = $1 and (r.status_token_hash = $2 or r.id = $3)`;

export interface FoundAsked extends Asked {
  readonly requestId: string;
  readonly [column: string]: unknown;
}

/** What became of the request of a link: of the one that was told, or of one in a mail, which names it. Of members it tells nothing. */
export function askedOfLink(organisationId: string, hash: Buffer, mailedId: string | null): Statement {
  return { name: 'asked-of-link', text: ASKED, values: [organisationId, hash, mailedId] };
}
