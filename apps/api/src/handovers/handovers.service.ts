import type { AnswerOf, BodyOf } from '@cadans/contracts/endpoint';
import type { Handover, handOver, listHandovers } from '@cadans/contracts/handovers';
import { carriedOtherwise, refusalOfShares } from '@cadans/domain/handover';
import { Injectable } from '@nestjs/common';
import { Database, type Send } from '../database/database.js';
import { newId } from '../database/new-id.js';
import { there } from '../http/as-seen.js';
import { Clock } from '../http/clock.js';
import { Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';
import { type CarriedRow, carriedStatement } from './carried-statement.js';
import { givingStatements, type HandoverLine, ledgerStatement } from './giving.js';
import { type HandoverRow, handoversStatement, readHandover } from './handover.view.js';

const OPEN = `insert into handover (organisation_id, id, from_id, reason, note, undoes_id, by_id) values ($1, $2, $3, $4, $5, $6, $7)`;
// Who gives them work at the same moment waits, and is refused or comes too late to be shown.
const LOCK = 'select id from member where organisation_id = $1 and id = $2 for no key update';
const TAKERS = 'select id from member where organisation_id = $1 and id = any ($2::uuid[])';

/** Who leaves, or is away for long, hands over all they carry as one act, with a ledger of what went to whom. */
@Injectable()
export class HandoversService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async list({ organisationId }: CurrentMember): Promise<AnswerOf<typeof listHandovers>> {
    return { handovers: await this.database.query<HandoverRow>(handoversStatement(organisationId)) };
  }

  handOver(member: CurrentMember, fromId: string, given: BodyOf<typeof handOver>): Promise<Handover> {
    const { organisationId } = member;
    const { reason, note, shares } = given;
    if (reason === 'other' && note === '') throw new Refusal('needs_note');
    const today = this.clock.today(member.timeZone);
    return this.database.write(async (send) => {
      const [found] = await send<{ id: string }>({
        name: 'lock-who-hands-over',
        text: LOCK,
        values: [organisationId, fromId],
      });
      const { id: from } = there(found);
      const refused = refusalOfShares(shares, from, reason);
      if (refused) throw new Refusal(refused);
      await requireTakers(send, organisationId, shares);
      const carried = await send<CarriedRow>(carriedStatement(organisationId, from, today));
      const otherwise = carriedOtherwise(shares, carried);
      if (otherwise.added.length + otherwise.gone.length > 0)
        throw new Refusal('handover_outdated', { current: otherwise });
      const lines = shares.flatMap(({ kind, toId, ids }) =>
        toId === from ? [] : ids.map((id) => ({ kind, id, fromId: from, toId })),
      );
      return writeHandover(send, member, { fromId: from, reason, note, undoesId: null }, lines);
    });
  }
}

/** Writes down that something is handed over, and does it. */
export async function writeHandover(
  send: Send,
  { organisationId, id: byId }: CurrentMember,
  { fromId, reason, note, undoesId }: Pick<Handover, 'fromId' | 'reason' | 'note' | 'undoesId'>,
  lines: readonly HandoverLine[],
): Promise<Handover> {
  const id = newId();
  const values = [organisationId, id, fromId, reason, note, undoesId, byId];
  await send({ name: 'open-handover', text: OPEN, values });
  for (const statement of givingStatements(organisationId, lines)) await send(statement);
  await send(ledgerStatement(organisationId, id, lines));
  return readHandover(send, organisationId, id);
}

/** Whoever gets something is a member here: 404 otherwise. Whether they are there to do it, the database says. */
async function requireTakers(
  send: Send,
  organisationId: string,
  shares: BodyOf<typeof handOver>['shares'],
): Promise<void> {
  const ids = shares.map(({ toId }) => toId);
  const rows = await send<{ id: string }>({
    name: 'are-takers',
    text: TAKERS,
    values: [organisationId, [...new Set(ids.filter((id) => id !== null))]],
  });
  const known = new Set(rows.map(({ id }) => id));
  const fields = ids.flatMap((id, at) =>
    id === null || known.has(id.toLowerCase())
      ? []
      : [{ pointer: `/body/shares/${at}/toId`, code: 'not_found' }],
  );
  if (fields.length > 0) throw new Refusal('not_found', { fields });
}
