import type { CalendarDate } from '@cadans/domain/calendar-date';
import type { HandoverKind } from '@cadans/domain/handover';
import type { Sentence } from '@cadans/domain/sentence';
import type { Statement } from '../database/database.js';

/** One thing somebody carries, as it is kept. */
export interface CarriedRow {
  readonly [column: string]: unknown;
  readonly kind: HandoverKind;
  readonly id: string;
  readonly title: string;
  readonly sentence: Sentence | null;
  readonly of: string | null;
  readonly themeId: string | null;
  readonly endsOn: CalendarDate | null;
  readonly times: number | null;
  readonly per: 'week' | 'fortnight' | 'month' | 'quarter' | 'year' | null;
}

const OPEN = `a.deleted_at is null and a.status in ('planned', 'in_work', 'ready')`;
const NO_OFTEN = 'null::int, null::period_kind';

// Each kind in columns of its own, so that one sorting puts all in order; `place` is the order of the kinds.
const CARRIED = `select kind, id, title, sentence, "of", theme_id as "themeId", ends_on::text as "endsOn", times, per from (
  select 1 as place, 'theme' as kind, t.id, t.name as title, null::jsonb as sentence, null::text as "of", t.id as theme_id, null::date as ends_on, null::int as times, null::period_kind as per
    from theme t where t.organisation_id = $1 and t.owner_id = $2
  union all
  select 2, 'cadence', c.id, n.name, null, null, c.theme_id, null, c.times, c.per
    from cadence c join channel n on n.organisation_id = c.organisation_id and n.id = c.channel_id
    where c.organisation_id = $1 and c.owner_id = $2 and (c.valid_until is null or c.valid_until >= $3::date)
  union all
  select 3, 'activity', a.id, a.title, null, null, a.theme_id, a.ends_on, ${NO_OFTEN}
    from activity a where a.organisation_id = $1 and a.owner_id = $2 and ${OPEN}
  union all
  select 4, 'step', s.id, s.title, null, a.title, a.theme_id, a.ends_on, ${NO_OFTEN}
    from step s join activity a on a.organisation_id = s.organisation_id and a.id = s.activity_id
    where s.organisation_id = $1 and s.owner_id = $2 and s.done_on is null and ${OPEN}
  union all
  select 5, 'helper', a.id, a.title, null, null, a.theme_id, a.ends_on, ${NO_OFTEN}
    from activity_helper h join activity a on a.organisation_id = h.organisation_id and a.id = h.activity_id
    where h.organisation_id = $1 and h.member_id = $2 and ${OPEN}
  union all
  select 6, 'decision', d.id, '', i.sentence, null, null, d.due_on, ${NO_OFTEN}
    from review_decision d join review_item i on i.organisation_id = d.organisation_id and i.id = d.item_id
    where d.organisation_id = $1 and answers_for(d.organisation_id, d.id, d.owner_id) = $2
      and not exists (select from review_outcome t where t.organisation_id = d.organisation_id and t.decision_id = d.id)
) carried order by place, ends_on, title, id`;

/** All that somebody carries on a day, in the order in which it is shown. */
export function carriedStatement(organisationId: string, memberId: string, today: CalendarDate): Statement {
  return { name: 'carried', text: CARRIED, values: [organisationId, memberId, today] };
}

const BESIDE = `select m.id, m.name, m.active,
  (select coalesce(json_agg(json_build_object('id', t.id, 'name', t.name) order by t.name, t.id), '[]') from theme t where t.organisation_id = $1) as themes,
  (select coalesce(json_agg(json_build_object('id', t.id, 'ownerId', t.owner_id)), '[]') from theme t where t.organisation_id = $1 and t.owner_id is not null) as owned,
  (select coalesce(json_agg(json_build_object('id', c.id, 'name', c.name, 'open', c.open) order by c.name, c.id), '[]')
    from (select c.id, c.name, count(*)::int as open from activity a join campaign c on c.organisation_id = a.organisation_id and c.id = a.campaign_id
      where a.organisation_id = $1 and a.owner_id = $2 and ${OPEN} group by c.id, c.name) c) as campaigns,
  (select coalesce(json_agg(json_build_object('id', r.id, 'title', r.title) order by r.received_on, r.id), '[]')
    from request r where r.organisation_id = $1 and r.by_id = $2 and r.status = 'asked_back') as requests
  from member m where m.organisation_id = $1 and m.id = $2`;

/** What stands beside what somebody carries: who they are, the themes, and what goes along or stays. */
export interface BesideCarried {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly name: string;
  readonly active: boolean;
  readonly themes: { readonly id: string; readonly name: string }[];
  readonly owned: { readonly id: string; readonly ownerId: string }[];
  readonly campaigns: { readonly id: string; readonly name: string; readonly open: number }[];
  readonly requests: { readonly id: string; readonly title: string }[];
}

/** Reads that; no row when there is no such member. */
export function besideCarriedStatement(organisationId: string, memberId: string): Statement {
  return { name: 'beside-carried', text: BESIDE, values: [organisationId, memberId] };
}
