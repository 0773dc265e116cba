import type { Language } from '@cadans/contracts/session';
import type { CalendarDate } from '@cadans/domain/calendar-date';
import type { Send } from '../database/database.js';
import type { Decided } from '../digests/notice-mails.js';

interface Decision {
  readonly [column: string]: unknown;
  readonly organisation: string;
  readonly timeZone: string;
  readonly kind: 'accepted' | 'declined' | 'asked';
  readonly byId: string;
  readonly text: string;
  readonly plannedOn: CalendarDate | null;
}

/** Somebody who asked: a member, or somebody outside with an address and the language of the form. */
export interface WhoAsked {
  readonly [column: string]: unknown;
  /** Their own request; another may have gone together with the one that was decided. */
  readonly requestId: string;
  readonly title: string;
  readonly memberId: string | null;
  readonly name: string;
  readonly address: string | null;
  readonly language: Language | null;
}

/** An answer that stands, and all whom it is for. */
export interface StandingAnswer {
  readonly organisation: string;
  readonly timeZone: string;
  readonly decided: Decided;
  readonly askers: readonly WhoAsked[];
}

// A later version is another answer, or none; what is in the bin or scrapped was not planned after all.
const DECISION = `select o.name as organisation, o.time_zone as "timeZone", e.kind, e.by_id as "byId", e.text, a.ends_on::text as "plannedOn"
  from request r
    join organisation o on o.id = r.organisation_id
    join request_event e on e.organisation_id = r.organisation_id and e.request_id = r.id and e.request_version = r.version
    left join activity a on a.organisation_id = r.organisation_id and a.id = r.activity_id and a.deleted_at is null and a.status <> 'scrapped'
  where r.organisation_id = $1 and r.id = $2 and r.version = $3`;
// A question is for who asked this one; an answer also for whose request went together with it. Nobody tells themselves.
const ASKERS = `select r.id as "requestId", r.title, r.by_id as "memberId", coalesce(m.name, r.requester_name) as name,
    r.requester_email as address, f.language
  from request r
    left join member m on m.organisation_id = r.organisation_id and m.id = r.by_id
    left join request_form f on f.organisation_id = r.organisation_id and f.id = r.form_id
  where r.organisation_id = $1 and (r.id = $2 or $3 and r.merged_into_id = $2) and r.by_id is distinct from $4
  order by r.id`;

/** Reads an answer as it stands now; null when it was taken back, or something else came in its place. */
export async function standingAnswer(
  send: Send,
  organisationId: string,
  requestId: string,
  version: number,
): Promise<StandingAnswer | null> {
  const asked = [organisationId, requestId];
  const [found] = await send<Decision>({ name: 'answer-told', text: DECISION, values: [...asked, version] });
  const decided = found && decidedOf(found);
  if (!found || !decided) return null;
  const values = [...asked, decided.status !== 'asked', found.byId];
  const askers = await send<WhoAsked>({ name: 'who-asked', text: ASKERS, values });
  return { organisation: found.organisation, timeZone: found.timeZone, decided, askers };
}

function decidedOf({ kind, text, plannedOn }: Decision): Decided | null {
  if (kind === 'declined') return { status: 'declined', reason: text };
  if (kind === 'asked') return { status: 'asked', question: text };
  return plannedOn === null ? null : { status: 'accepted', plannedOn };
}
