import type { Handover } from '@cadans/contracts/handovers';
import type { Send, Statement } from '../database/database.js';
import { there } from '../http/as-seen.js';

/** How many hand-overs are told at most. */
const LATEST = 200;

const HANDOVER = `select h.id, h.from_id as "fromId", h.reason, h.note, h.by_id as "byId", to_char(h.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
    h.undoes_id as "undoesId", (select u.id from handover u where u.organisation_id = h.organisation_id and u.undoes_id = h.id) as "undoneById",
    (select coalesce(json_agg(json_build_object('kind', l.kind, 'toId', l.to_id, 'count', l.count) order by l.kind, l.to_id), '[]')
      from (select kind, to_id, count(*)::int as count from handover_line where organisation_id = h.organisation_id and handover_id = h.id group by kind, to_id) l) as lines
  from handover h where h.organisation_id = $1`;

export type HandoverRow = Handover & { [column: string]: unknown };

/** The latest hand-overs, the last one first. */
export function handoversStatement(organisationId: string): Statement {
  return {
    name: 'handovers',
    text: `${HANDOVER} order by h.at desc, h.id desc limit ${LATEST}`,
    values: [organisationId],
  };
}

/** One hand-over as the ledger has it. */
export async function readHandover(send: Send, organisationId: string, id: string): Promise<Handover> {
  const values = [organisationId, id];
  const [found] = await send<HandoverRow>({ name: 'handover', text: `${HANDOVER} and h.id = $2`, values });
  return there(found);
}
