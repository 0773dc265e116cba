import type { NoGo } from '@cadans/contracts/no-gos';
import type { Send, Statement } from '../database/database.js';
import { asSeen, there } from '../http/as-seen.js';

type Stored = NoGo & { [column: string]: unknown };

const REVIEWS = `(select coalesce(json_agg(json_build_object('reviewOn', r.review_on, 'note', r.note, 'byId', r.by_id,
      'on', (r.at at time zone o.time_zone)::date) order by r.id desc), '[]')
    from no_go_review r where r.organisation_id = n.organisation_id and r.no_go_id = n.id)`;
const TEMPTATIONS = `(select coalesce(json_agg(json_build_object('id', t.id, 'outcome', t.outcome, 'activityId', t.activity_id,
      'title', t.title, 'reason', t.reason, 'byId', t.by_id, 'on', t.tried_on) order by t.tried_on desc, t.id desc), '[]')
    from temptation t where t.organisation_id = n.organisation_id and t.no_go_id = n.id)`;
const LIFTED = `case when n.lifted_on is not null then json_build_object('byId', n.lifted_by_id, 'on', n.lifted_on, 'reason', n.lift_reason) end`;

const NO_GOS = `select n.id, n.subject, n.channel_id as "channelId", n.audience, n.kind, n.reason, n.decided_by_id as "decidedById",
    n.decided_on::text as "decidedOn", n.review_on::text as "reviewOn", ${LIFTED} as lifted, ${REVIEWS} as reviews,
    ${TEMPTATIONS} as temptations, n.version
  from no_go n join organisation o on o.id = n.organisation_id
  where n.organisation_id = $1 and ($2::uuid is null or n.id = $2)
  order by n.lifted_on desc nulls first, n.review_on, n.id`;

/** All no-gos of an organisation, or one: those that stand first, the next to be reviewed on top. There are some tens. */
export function noGosStatement(organisationId: string, id: string | null = null): Statement {
  return { name: 'no-gos', text: NO_GOS, values: [organisationId, id] };
}

/** A no-go as it now stands in the transaction. */
export async function readNoGo(send: Send, organisationId: string, id: string): Promise<NoGo> {
  const [noGo] = await send<Stored>(noGosStatement(organisationId, id));
  return there(noGo);
}

/** Locks a no-go that is to be changed at the version that was seen, after its channel: a stance is taken in that order. */
export async function lockNoGo(
  send: Send,
  organisationId: string,
  id: string,
  version: number,
): Promise<NoGo> {
  await send({
    name: 'lock-channel-of-no-go',
    text: `select from channel where organisation_id = $1
      and id = (select channel_id from no_go where organisation_id = $1 and id = $2) for no key update`,
    values: [organisationId, id],
  });
  await send({
    name: 'lock-no-go',
    text: 'select from no_go where organisation_id = $1 and id = $2 for no key update',
    values: [organisationId, id],
  });
  const [noGo] = await send<Stored>(noGosStatement(organisationId, id));
  return asSeen(noGo, version);
}
