import type { Absence, changeAbsence, listAbsences, tellAbsence } from '@cadans/contracts/absences';
import type { AnswerOf, BodyOf } from '@cadans/contracts/endpoint';
import type { CalendarDate } from '@cadans/domain/calendar-date';
import { Injectable } from '@nestjs/common';
import { Database, type Send } from '../database/database.js';
import { newId } from '../database/new-id.js';
import { asSeen, there } from '../http/as-seen.js';
import { Clock } from '../http/clock.js';
import { Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';

const ABSENCE = `id, member_id as "memberId", from_on::text as "from", until_on::text as "until", stand_in_id as "standInId", reason, version`;
const LIST = `select ${ABSENCE} from absence where organisation_id = $1 and (until_on is null or until_on >= $2) order by from_on, id`;
const LOCK = `select ${ABSENCE} from absence where organisation_id = $1 and id = $2 for no key update`;
const TELL = `insert into absence (organisation_id, id, member_id, from_on, until_on, stand_in_id, reason, by_id)
  values ($1, $2, $3, $4, $5, $6, $7, $8) returning ${ABSENCE}`;
const CHANGE = `update absence set from_on = $3, until_on = $4, stand_in_id = $5, reason = $6
  where organisation_id = $1 and id = $2 returning ${ABSENCE}`;
const MEMBERS = 'select id from member where organisation_id = $1 and id = any ($2::uuid[])';

type Row = Absence & { [column: string]: unknown };

/** Who is away, and who stands in meanwhile. */
@Injectable()
export class AbsencesService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async list({ organisationId, timeZone }: CurrentMember): Promise<AnswerOf<typeof listAbsences>> {
    const values = [organisationId, this.clock.today(timeZone)];
    return { absences: await this.database.query<Row>({ name: 'absences', text: LIST, values }) };
  }

  tell({ organisationId, id: byId }: CurrentMember, given: BodyOf<typeof tellAbsence>): Promise<Absence> {
    const { memberId, from, until, standInId, reason } = given;
    requireSense(memberId, given);
    return this.database.write(async (send) => {
      await requireMembers(send, organisationId, { memberId, standInId });
      const values = [organisationId, newId(), memberId, from, until, standInId, reason, byId];
      const [told] = await send<Row>({ name: 'tell-absence', text: TELL, values });
      return there(told);
    });
  }

  change(
    { organisationId }: CurrentMember,
    id: string,
    version: number,
    given: BodyOf<typeof changeAbsence>,
  ): Promise<Absence> {
    const { from, until, standInId, reason } = given;
    return this.database.write(async (send) => {
      const { memberId } = await lock(send, organisationId, id, version);
      requireSense(memberId, given);
      await requireMembers(send, organisationId, { standInId });
      const values = [organisationId, id, from, until, standInId, reason];
      const [changed] = await send<Row>({ name: 'change-absence', text: CHANGE, values });
      return there(changed);
    });
  }

  withdraw({ organisationId }: CurrentMember, id: string, version: number): Promise<void> {
    return this.database.write(async (send) => {
      await lock(send, organisationId, id, version);
      const text = 'delete from absence where organisation_id = $1 and id = $2';
      await send({ name: 'withdraw-absence', text, values: [organisationId, id] });
    });
  }
}

async function lock(send: Send, organisationId: string, id: string, version: number): Promise<Absence> {
  const [found] = await send<Row>({ name: 'lock-absence', text: LOCK, values: [organisationId, id] });
  return asSeen(found, version);
}

interface Said {
  readonly from: CalendarDate;
  readonly until: CalendarDate | null;
  readonly standInId: string | null;
}

function requireSense(memberId: string, { from, until, standInId }: Said): void {
  if (until !== null && until < from) throw new Refusal('ends_before_it_starts');
  if (standInId === memberId) throw new Refusal('stands_in_for_self');
  if (standInId !== null && until === null) throw new Refusal('nobody_for_good');
}

/** Whoever is named is a member here: 404 with pointers otherwise, as for somebody of another organisation. */
async function requireMembers(
  send: Send,
  organisationId: string,
  named: Readonly<Record<string, string | null>>,
): Promise<void> {
  const ids = Object.values(named).filter((id) => id !== null);
  const rows = await send<{ id: string }>({
    name: 'are-members',
    text: MEMBERS,
    values: [organisationId, ids],
  });
  const known = new Set(rows.map(({ id }) => id));
  const missing = Object.keys(named).filter((name) => {
    const id = named[name];
    return id != null && !known.has(id.toLowerCase());
  });
  const fields = missing.map((name) => ({ pointer: `/body/${name}`, code: 'not_found' }));
  if (fields.length > 0) throw new Refusal('not_found', { fields });
}
