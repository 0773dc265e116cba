import { randomUUID } from 'node:crypto';
import { withClient } from '../database/provision.js';
import { beginInScope } from '../database/tenant-scope.js';
import { founding } from '../organisations/founding.js';
import { hashPassword } from './passwords.js';

/** The first organisation of a server of one's own, and the person who begins in it. */
export interface FirstFounding {
  readonly organisation: string;
  readonly person: string;
  readonly email: string;
  readonly password: string;
}

const SHORTEST_PASSWORD = 12;

/**
 * Makes an organisation with one member, director and admin, who signs in with e-mail and password. Refused: a password
 * under 12 characters, and an address that is known already. Answers the id of the person.
 */
export async function foundOrganisation(userUrl: string, first: FirstFounding): Promise<string> {
  const { organisation, person, email, password } = first;
  if (password.length < SHORTEST_PASSWORD) {
    throw new Error(`A password has at least ${SHORTEST_PASSWORD} characters.`);
  }
  const organisationId = randomUUID();
  const hashed = await hashPassword(password);
  return withClient(userUrl, async (client) => {
    await client.query(beginInScope({ organisationId }));
    const { rows } = await client.query<{ id: string }>(
      `insert into user_account (name, email, email_verified) values ($1, lower($2), true)
        on conflict (email) do nothing returning id`,
      [person, email],
    );
    const userId = rows[0]?.id;
    if (!userId) throw new Error(`${email} has an account already.`);
    await client.query(
      `insert into user_credential (user_id, account_id, provider_id, password) values ($1, $2, 'credential', $3)`,
      [userId, userId, hashed],
    );
    const memberId = randomUUID();
    for (const statement of founding({ organisationId, organisation, memberId, userId, person })) {
      await client.query(statement);
    }
    await client.query('commit');
    return userId;
  });
}
