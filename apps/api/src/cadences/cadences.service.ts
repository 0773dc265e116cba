import type { Cadence, createCadence, handOverCadence } from '@cadans/contracts/cadences';
import type { BodyOf } from '@cadans/contracts/endpoint';
import { mayBeCorrected } from '@cadans/domain/cadence-change';
import { Injectable } from '@nestjs/common';
import { requireReferences } from '../activities/references.js';
import { Database, type Send } from '../database/database.js';
import { newId } from '../database/new-id.js';
import { Clock } from '../http/clock.js';
import { Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';
import { cadencesStatement, lockCadence, readCadence } from './cadence.view.js';
import { handPromiseOver } from './handing-promise-over.js';
import { closeRow, openRow, requireDraftOrSteering, requireLatest } from './writing.js';

/** What is promised, by whom, and taken back before it judged anything. */
@Injectable()
export class CadencesService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async list({ organisationId }: CurrentMember): Promise<{ cadences: Cadence[] }> {
    return { cadences: await this.database.query<Stored>(cadencesStatement(organisationId)) };
  }

  create(member: CurrentMember, given: BodyOf<typeof createCadence>): Promise<Cadence> {
    const today = this.clock.today(member.timeZone);
    const row = { ...given, id: newId(), validFrom: given.validFrom ?? today, replacesId: null };
    return this.database.write(async (send) => {
      await requireDraftOrSteering(send, member, row.validFrom);
      if (row.validUntil !== null && row.validUntil < row.validFrom)
        throw new Refusal('ends_before_it_starts');
      if (!mayBeCorrected(row, today)) throw new Refusal('closed_period');
      const { channelId, ownerId, themeId } = row;
      await requireReferences(send, member.organisationId, { channelId, ownerId });
      await requireTheme(send, member.organisationId, themeId);
      await openRow(send, member, row);
      return readCadence(send, member.organisationId, row.id);
    });
  }

  handOver(
    member: CurrentMember,
    id: string,
    version: number,
    { ownerId }: BodyOf<typeof handOverCadence>,
  ): Promise<Cadence> {
    const today = this.clock.today(member.timeZone);
    return this.database.write((send) => handPromiseOver(send, member, id, version, ownerId, today));
  }

  /** Takes a row back; the one it replaced gets its last day back. */
  withdraw(member: CurrentMember, id: string, version: number): Promise<void> {
    const { organisationId } = member;
    return this.database.write(async (send) => {
      const promised = await lockCadence(send, organisationId, id, version);
      const { cadence } = promised;
      await requireDraftOrSteering(send, member, cadence.validFrom);
      requireLatest(promised);
      if (!mayBeCorrected(cadence, this.clock.today(member.timeZone))) throw new Refusal('closed_period');
      await send({
        name: 'withdraw-cadence',
        text: 'delete from cadence where organisation_id = $1 and id = $2',
        values: [organisationId, id],
      });
      if (cadence.replacesId) await closeRow(send, organisationId, cadence.replacesId, cadence.validUntil);
    });
  }
}

type Stored = Cadence & { [column: string]: unknown };

/** A promise outlives a year, so its theme is one of the organisation, whatever the plan of a year chose. */
async function requireTheme(send: Send, organisationId: string, themeId: string | null): Promise<void> {
  if (themeId === null) return;
  const text = 'select id from theme where organisation_id = $1 and id = $2';
  const [found] = await send({ name: 'is-theme', text, values: [organisationId, themeId] });
  if (!found) throw new Refusal('not_found', { fields: [{ pointer: '/body/themeId', code: 'not_found' }] });
}
