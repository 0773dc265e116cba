import { addDays } from '@cadans/domain/calendar-date';
import type pg from 'pg';
import { newId } from '../database/new-id.js';
import { asOwner, type OwnerScope } from './as-owner.js';
import { NamedThings, type NotInHistory } from './named-things.js';
import type { GivenPromise, GivenPromises } from './read-promises.js';
import { writeWeights } from './write-weights.js';

/**
 * Writes what was promised, from the day it was promised on, with its pauses; and the weights of the themes. Answers what had
 * to be made for it.
 */
export async function writePromises(
  ownerUrl: string,
  scope: OwnerScope,
  { promises, weights }: GivenPromises,
  plan: { readonly year: number; readonly standIn: string },
): Promise<NotInHistory> {
  const { organisationId } = scope;
  let made: NotInHistory = { channels: [], themes: [] };
  await asOwner(ownerUrl, scope, ['cadence', 'cadence_pause'], async (client) => {
    const things = new NamedThings(client, organisationId);
    const earlier: Written[] = [];
    for (const promise of promises.toSorted((one, other) => (one.from < other.from ? -1 : 1)))
      earlier.push(await writePromise(client, scope, promise, { things, earlier }));
    await writeWeights(client, organisationId, weights, { ...plan, things });
    made = things.notInHistory;
  });
  return made;
}

interface Written {
  readonly id: string;
  readonly promise: GivenPromise;
}

async function writePromise(
  client: pg.Client,
  { organisationId, memberId }: OwnerScope,
  promise: GivenPromise,
  { things, earlier }: { readonly things: NamedThings; readonly earlier: readonly Written[] },
): Promise<Written> {
  const { channel, theme, owner, times, per, from, until, pauses } = promise;
  const id = newId();
  const replaces = earlier.find((other) => goesOn(other.promise, promise))?.id ?? null;
  await client.query(CADENCE, [
    organisationId,
    id,
    await things.channel(channel),
    theme === null ? null : await things.theme(theme),
    owner === undefined ? memberId : await things.member(owner),
    times,
    per,
    from,
    until,
    replaces,
    memberId,
  ]);
  for (const pause of pauses)
    await client.query(PAUSE, [organisationId, id, pause.from, pause.until, pause.reason, memberId]);
  return { id, promise };
}

/** A promise goes on as another one: the same channel and theme, from the day after its last. */
function goesOn(one: GivenPromise, next: GivenPromise): boolean {
  const isSame = one.channel === next.channel && one.theme === next.theme;
  return isSame && one.until !== null && addDays(one.until, 1) === next.from;
}

const CADENCE = `insert into cadence (organisation_id, id, channel_id, theme_id, owner_id, times, per, valid_from, valid_until,
  replaces_id, created_by_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;

const PAUSE = `insert into cadence_pause (organisation_id, cadence_id, from_on, until_on, reason, by_id)
  values ($1, $2, $3, $4, $5, $6)`;
