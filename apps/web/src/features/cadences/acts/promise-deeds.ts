import type { Cadence } from '@cadans/contracts/cadences';
import {
  changeCadence,
  createCadence,
  endCadence,
  handOverCadence,
  listCadences,
  withdrawCadence,
} from '@cadans/contracts/calls/cadences';
import type { ContractOf } from '@cadans/contracts/calls/call';
import type { BodyInputOf } from '@cadans/contracts/endpoint';
import type { CalendarDate } from '@cadans/domain/calendar-date';
import { call } from '../../../api/call';

/** Something done to a promise: sent once, told once. It answers what takes it back; null when nothing can. */
export interface PromiseDeed {
  readonly send: () => Promise<PromiseDeed | null>;
  readonly said: string;
}

/** How a deed and its way back are told. */
export interface Said {
  readonly said: string;
  readonly back: string;
}

export type NewCadence = BodyInputOf<ContractOf<typeof createCadence>>;
type Often = BodyInputOf<ContractOf<typeof changeCadence>>;

const turned = ({ said, back }: Said): Said => ({ said: back, back: said });

/** Makes a promise. Sent again after an answer that never came, it is made once. */
export function making(organisationId: string, body: NewCadence, words: Said): PromiseDeed {
  const idempotencyKey = crypto.randomUUID();
  return {
    said: words.said,
    send: async () => {
      const made = await call(createCadence, { params: { organisationId }, body, idempotencyKey });
      return withdrawing(organisationId, made, turned(words));
    },
  };
}

/** Promises otherwise from a day on: the row closes, the next one opens. */
export function changing(organisationId: string, row: Cadence, body: Often, words: Said): PromiseDeed {
  const idempotencyKey = crypto.randomUUID();
  return {
    said: words.said,
    send: async () => {
      const params = { organisationId, cadenceId: row.id };
      const { opened } = await call(changeCadence, { params, body, version: row.version, idempotencyKey });
      return withdrawing(organisationId, opened, turned(words));
    },
  };
}

/** Takes a row back that judged nothing; what it replaced goes on. Taken back itself, it is promised again. */
export function withdrawing(organisationId: string, row: Cadence, words: Said): PromiseDeed {
  const {
    id: cadenceId,
    version,
    replacesId,
    channelId,
    themeId,
    ownerId,
    times,
    per,
    validFrom,
    validUntil,
  } = row;
  return {
    said: words.said,
    send: async () => {
      await call(withdrawCadence, { params: { organisationId, cadenceId }, version });
      if (replacesId === null)
        return making(
          organisationId,
          { channelId, themeId, ownerId, times, per, validFrom, validUntil },
          turned(words),
        );
      const { cadences } = await call(listCadences, { params: { organisationId } });
      const before = cadences.find(({ id }) => id === replacesId);
      return before ? changing(organisationId, before, { times, per, from: validFrom }, turned(words)) : null;
    },
  };
}

/** Gives a promise its last day, or (null) lets it go on. */
export function ending(
  organisationId: string,
  row: Cadence,
  validUntil: CalendarDate | null,
  words: Said,
): PromiseDeed {
  return {
    said: words.said,
    send: async () => {
      const params = { organisationId, cadenceId: row.id };
      const now = await call(endCadence, { params, body: { validUntil }, version: row.version });
      return ending(organisationId, now, row.validUntil, turned(words));
    },
  };
}

/** Gives the rows of a promise that still count another owner. */
export function handingOver(
  organisationId: string,
  rows: readonly Cadence[],
  ownerId: string,
  words: Said,
): PromiseDeed {
  return {
    said: words.said,
    send: async () => {
      const now: Cadence[] = [];
      for (const { id: cadenceId, version } of rows) {
        const params = { organisationId, cadenceId };
        now.push(await call(handOverCadence, { params, body: { ownerId }, version }));
      }
      const before = rows.at(-1)?.ownerId;
      return before ? handingOver(organisationId, now, before, turned(words)) : null;
    },
  };
}
