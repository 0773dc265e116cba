import { isIP } from 'node:net';
import type { UserEventKind } from '@cadans/contracts/user-event-words';
import type pg from 'pg';
import type { Database } from '../database/database.js';

/** What happened to the safety of an account, and from where. */
export interface UserEvent {
  readonly userId: string;
  readonly kind: UserEventKind;
  readonly address?: string | undefined;
  readonly agent?: string | undefined;
  /** What more there is to tell: never a secret, and nothing of one. */
  readonly about?: Readonly<Record<string, unknown>>;
}

/** Where statements about persons go: the pool of identities, or a transaction of it. */
export type IdentityDoor = Pick<pg.ClientBase, 'query'>;

/**
 * Adds a line to what happened to the safety of an account, in the transaction of what it tells when there is one; and one to
 * the trail of each organisation that the person is an active member of at that moment.
 */
export async function recordUserEvent(
  database: Database,
  event: UserEvent,
  door: IdentityDoor = database.identity,
): Promise<void> {
  const { userId, kind, address, agent, about = {} } = event;
  const places = await database.portfolio<{ organisation: string; member: string }>(
    { 'app.user_id': userId },
    {
      text: 'select organisation_id as organisation, id as member from member where user_id = $1 and active',
      values: [userId],
    },
  );
  await door.query('select note_user_event($1, $2, $3, $4, $5, $6::uuid[], $7::uuid[])', [
    userId,
    kind,
    addressIn(address),
    agent ?? null,
    JSON.stringify(about),
    places.map(({ organisation }) => organisation),
    places.map(({ member }) => member),
  ]);
}

/** An address as the database knows them: what a proxy says may be none, and a zone is of one machine. */
function addressIn(address: string | undefined): string | null {
  const [bare = ''] = address?.split('%') ?? [];
  return isIP(bare) ? bare : null;
}
