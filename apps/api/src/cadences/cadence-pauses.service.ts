import type { Cadence, endPause, pauseCadence } from '@cadans/contracts/cadences';
import type { BodyOf, ParamsOf } from '@cadans/contracts/endpoint';
import { mayEndPause } from '@cadans/domain/pausing';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { there } from '../http/as-seen.js';
import { Clock } from '../http/clock.js';
import { Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';
import { lockCadence, pauseOf, readCadence } from './cadence.view.js';
import { pausePromise } from './pausing-promise.js';
import { requireDraftOrSteering } from './writing.js';

const END = `update cadence_pause set until_on = $3, ended_by_id = $4 where organisation_id = $1 and id = $2`;

/** Silences that were chosen, with a reason and beforehand. */
@Injectable()
export class CadencePausesService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  pause(
    member: CurrentMember,
    id: string,
    version: number,
    given: BodyOf<typeof pauseCadence>,
  ): Promise<Cadence> {
    const today = this.clock.today(member.timeZone);
    return this.database.write((send) => pausePromise(send, member, id, version, given, today));
  }

  /** Ends a pause sooner; the day after its new last day the promise counts again. */
  end(
    member: CurrentMember,
    { cadenceId, pauseId }: ParamsOf<typeof endPause>,
    version: number,
    { until }: BodyOf<typeof endPause>,
  ): Promise<Cadence> {
    const { organisationId } = member;
    const today = this.clock.today(member.timeZone);
    return this.database.write(async (send) => {
      const { cadence } = await lockCadence(send, organisationId, cadenceId, version);
      const pause = there(cadence.pauses.find(({ id }) => id === pauseId));
      await requireDraftOrSteering(send, member, today);
      if (until < pause.from) throw new Refusal('ends_before_it_starts');
      if (pause.until !== null && until >= pause.until) throw new Refusal('not_earlier');
      if (!mayEndPause(cadence, pauseOf(cadenceId, pause), until, today)) throw new Refusal('closed_period');
      await send({ name: 'end-pause', text: END, values: [organisationId, pauseId, until, member.id] });
      return readCadence(send, organisationId, cadenceId);
    });
  }
}
