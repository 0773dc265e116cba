import type { DEMO_USERS } from '@cadans/contracts/session';

/** The address of each demo user, as prisma/seed/users.json has them: in a domain nobody can own. */
export const DEMO_EMAILS: Record<(typeof DEMO_USERS)[number], string> = {
  marketer: 'sanne.visser@noordbrug.example',
  director: 'hanneke.van.noord@noordbrug.example',
  consultant: 'els.hartog@hartogadvies.example',
  requester: 'wouter.smits@noordbrug.example',
};
