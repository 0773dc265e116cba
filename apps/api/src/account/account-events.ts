import type { AccountEvent } from '@cadans/contracts/account-events';
import type { IdentityDoor } from '../session/record-user-event.js';

const EVENTS = `select id, at, kind, about ->> 'door' as door, address, agent from user_event
  where user_id = $1 order by id desc limit 100`;

/** What happened to the safety of somebody's account, the newest first. */
export async function accountEventsOf(door: IdentityDoor, userId: string): Promise<AccountEvent[]> {
  const { rows } = await door.query<Omit<AccountEvent, 'at'> & { at: Date }>(EVENTS, [userId]);
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}
