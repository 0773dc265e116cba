import type { Cadence, changeCadence as contract, endCadence } from '@cadans/contracts/cadences';
import type { BodyOf } from '@cadans/contracts/endpoint';
import { earliestEnd } from '@cadans/domain/cadence-change';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Clock } from '../http/clock.js';
import { Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';
import { lockCadence, readCadence } from './cadence.view.js';
import { changePromise } from './changing-promise.js';
import { closeRow, requireDraftOrSteering, requireLatest } from './writing.js';

/** Promises otherwise, or no longer: never for a period that is over (rule 7). */
@Injectable()
export class CadenceChangesService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  change(
    member: CurrentMember,
    id: string,
    version: number,
    given: BodyOf<typeof contract>,
  ): Promise<{ closed: Cadence; opened: Cadence }> {
    const today = this.clock.today(member.timeZone);
    return this.database.write((send) => changePromise(send, member, id, version, given, today));
  }

  end(
    member: CurrentMember,
    id: string,
    version: number,
    { validUntil }: BodyOf<typeof endCadence>,
  ): Promise<Cadence> {
    const { organisationId } = member;
    const today = this.clock.today(member.timeZone);
    return this.database.write(async (send) => {
      const promised = await lockCadence(send, organisationId, id, version);
      const { cadence } = promised;
      await requireDraftOrSteering(send, member, today);
      requireLatest(promised);
      if (validUntil !== null && validUntil < cadence.validFrom) throw new Refusal('ends_before_it_starts');
      const first = earliestEnd(cadence, today);
      const touched = [validUntil, cadence.validUntil].filter((day) => day !== null);
      if (touched.some((day) => day < first)) throw new Refusal('closed_period');
      await closeRow(send, organisationId, id, validUntil);
      return readCadence(send, organisationId, id);
    });
  }
}
