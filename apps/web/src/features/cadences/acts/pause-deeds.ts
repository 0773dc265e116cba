import type { Cadence, CadencePause } from '@cadans/contracts/cadences';
import { endPause, pauseCadence } from '@cadans/contracts/calls/cadences';
import type { ContractOf } from '@cadans/contracts/calls/call';
import type { BodyInputOf } from '@cadans/contracts/endpoint';
import { addDays, type CalendarDate } from '@cadans/domain/calendar-date';
import { call } from '../../../api/call';
import type { PromiseDeed, Said } from './promise-deeds';

type NewPause = BodyInputOf<ContractOf<typeof pauseCadence>>;

/** Chooses a silence. That it was chosen stays to be seen, so nothing takes it back; it can be ended. */
export function pausing(organisationId: string, row: Cadence, body: NewPause, said: string): PromiseDeed {
  const idempotencyKey = crypto.randomUUID();
  return {
    said,
    send: async () => {
      const params = { organisationId, cadenceId: row.id };
      await call(pauseCadence, { params, body, version: row.version, idempotencyKey });
      return null;
    },
  };
}

/** Ends a pause with another last day; taken back, what is left of it is paused again for the same reason. */
export function endingPause(
  organisationId: string,
  row: Cadence,
  { id: pauseId, until: meant, reason }: CadencePause,
  until: CalendarDate,
  words: Said,
): PromiseDeed {
  return {
    said: words.said,
    send: async () => {
      const params = { organisationId, cadenceId: row.id, pauseId };
      const now = await call(endPause, { params, body: { until }, version: row.version });
      return pausing(organisationId, now, { from: addDays(until, 1), until: meant, reason }, words.back);
    },
  };
}
