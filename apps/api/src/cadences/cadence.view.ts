import type { Cadence, CadencePause } from '@cadans/contracts/cadences';
import type { Pause, Cadence as Row } from '@cadans/domain/cadence';
import type { Send, Statement } from '../database/database.js';
import { asSeen, there } from '../http/as-seen.js';

type Stored = Cadence & { [column: string]: unknown };

const PAUSES = `(select coalesce(json_agg(json_build_object('id', p.id, 'from', p.from_on, 'until', p.until_on, 'reason', p.reason,
    'byId', p.by_id, 'endedById', p.ended_by_id) order by p.from_on, p.id), '[]')
  from cadence_pause p where p.organisation_id = c.organisation_id and p.cadence_id = c.id)`;

const CADENCES = `select c.id, c.channel_id as "channelId", c.theme_id as "themeId", c.owner_id as "ownerId", c.times, c.per,
    c.valid_from::text as "validFrom", c.valid_until::text as "validUntil", c.replaces_id as "replacesId", c.version, ${PAUSES} as pauses
  from cadence c where c.organisation_id = $1 order by c.valid_from, c.id`;

/** All promises of an organisation, the earliest first. There are some tens of them. */
export function cadencesStatement(organisationId: string): Statement {
  return { name: 'cadences', text: CADENCES, values: [organisationId] };
}

/** A promise among all of its organisation. */
export interface Promised {
  readonly cadence: Cadence;
  readonly all: readonly Cadence[];
}

/** Locks the organisation's promise that is to be changed, and reads it with all others, as they are after the wait. */
export async function lockCadence(
  send: Send,
  organisationId: string,
  id: string,
  version: number,
): Promise<Promised> {
  await send({
    name: 'lock-cadence',
    text: 'select from cadence where organisation_id = $1 and id = $2 for no key update',
    values: [organisationId, id],
  });
  const all = await send<Stored>(cadencesStatement(organisationId));
  return { cadence: asSeen(byId(all, id), version), all };
}

/** A promise as it now stands in the transaction. */
export async function readCadence(send: Send, organisationId: string, id: string): Promise<Cadence> {
  return there(byId(await send<Stored>(cadencesStatement(organisationId)), id));
}

/** The pauses of rows, as the rules know them. */
export function pausesOf(rows: readonly Pick<Cadence, 'id' | 'pauses'>[]): Pause[] {
  return rows.flatMap(({ id: cadenceId, pauses }) => pauses.map((pause) => pauseOf(cadenceId, pause)));
}

/** A pause as the rules know it. */
export function pauseOf(cadenceId: string, { from, until }: CadencePause): Pause {
  return { cadenceId, from, until };
}

/** Which rows make one promise with this one. */
export function sameChain(chains: readonly (readonly Row[])[], id: string): readonly Row[] {
  return chains.find((chain) => chain.some((row) => row.id === id)) ?? [];
}

function byId(all: readonly Cadence[], id: string): Cadence | undefined {
  return all.find((cadence) => cadence.id === id);
}
