import type { Handover } from '@cadans/contracts/handovers';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';
import type { HandoverLine } from './giving.js';
import { readHandover } from './handover.view.js';
import { writeHandover } from './handovers.service.js';

const LOCK =
  'select from member where organisation_id = $1 and id = (select from_id from handover where organisation_id = $1 and id = $2) for no key update';
const OPEN = `a.deleted_at is null and a.status in ('planned', 'in_work', 'ready')`;

// A line goes back when what it tells still stands: its subject is there, open, and of who got it.
const LINES = `select l.kind, l.subject_id as id, l.to_id as "fromId", l.from_id as "toId", case l.kind
    when 'activity' then exists (select from activity a where a.organisation_id = $1 and a.id = l.subject_id and a.owner_id = l.to_id and ${OPEN})
    when 'step' then exists (select from step s join activity a on a.organisation_id = s.organisation_id and a.id = s.activity_id
      where s.organisation_id = $1 and s.id = l.subject_id and s.owner_id is not distinct from l.to_id and s.done_on is null and ${OPEN})
    when 'helper' then exists (select from activity a where a.organisation_id = $1 and a.id = l.subject_id and ${OPEN})
    when 'cadence' then exists (select from cadence c where c.organisation_id = $1 and c.id = l.subject_id and c.owner_id = l.to_id
      and (c.valid_until is null or c.valid_until >= today_in($1)))
    when 'theme' then exists (select from theme t where t.organisation_id = $1 and t.id = l.subject_id and t.owner_id = l.to_id)
    else exists (select from review_decision d where d.organisation_id = $1 and d.id = l.subject_id and answers_for($1, d.id, d.owner_id) = l.to_id
      and not exists (select from review_outcome o where o.organisation_id = $1 and o.decision_id = d.id)) end as stands
  from handover_line l where l.organisation_id = $1 and l.handover_id = $2 order by l.kind, l.subject_id`;

type Line = HandoverLine & { readonly stands: boolean; readonly [column: string]: unknown };

/** Gives back what was handed over: all of it or nothing, and that is a hand-over on record as well. */
@Injectable()
export class UndoingService {
  constructor(private readonly database: Database) {}

  undo(member: CurrentMember, id: string): Promise<Handover> {
    const { organisationId } = member;
    const values = [organisationId, id];
    return this.database.write(async (send) => {
      await send({ name: 'lock-who-gets-back', text: LOCK, values });
      const { fromId, reason, note, undoesId, undoneById } = await readHandover(send, organisationId, id);
      if (undoesId !== null || undoneById !== null) throw new Refusal('handover_touched');
      const lines = await send<Line>({ name: 'lines-to-undo', text: LINES, values });
      if (!lines.every(({ stands }) => stands)) throw new Refusal('handover_touched');
      return writeHandover(send, member, { fromId, reason, note, undoesId: id }, lines);
    });
  }
}
