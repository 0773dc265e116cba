import type { DEMO_USERS } from '@cadans/contracts/session';
import type { IdentityDoor } from '../session/record-user-event.js';

/** The address of each demo user, as prisma/seed/users.json has them: in a domain nobody can own. */
export const DEMO_EMAILS: Record<(typeof DEMO_USERS)[number], string> = {
  marketer: 'sanne.visser@noordbrug.example',
  director: 'hanneke.van.noord@noordbrug.example',
  consultant: 'els.hartog@hartogadvies.example',
  requester: 'wouter.smits@noordbrug.example',
};

/** Whether somebody is a demo user: an account that all visitors share. */
export async function isDemoUser(door: IdentityDoor, userId: string): Promise<boolean> {
  const { rowCount } = await door.query('select from user_account where id = $1 and email = any ($2)', [
    userId,
    Object.values(DEMO_EMAILS),
  ]);
  return rowCount === 1;
}
