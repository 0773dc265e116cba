import { dayInZone } from '@cadans/domain/calendar-date';
import pg from 'pg';
import { newId } from '../database/new-id.js';
import { withClient } from '../database/provision.js';
import { beginInScope } from '../database/tenant-scope.js';
import { beginning } from '../organisations/beginning.js';
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
 * Makes an organisation with one member, director and admin, who signs in with e-mail and password, and its plan of this
 * year. Refused: a password under 12 characters, and an address that is known already. Answers the id of the person.
 */
export async function foundOrganisation(userUrl: string, first: FirstFounding): Promise<string> {
  const { organisation, person, email, password } = first;
  if (password.length < SHORTEST_PASSWORD) {
    throw new Error(`A password has at least ${SHORTEST_PASSWORD} characters.`);
  }
  const [organisationId, memberId, userId] = [newId(), newId(), newId()];
  const hash = await hashPassword(password);
  const year = Number(dayInZone(new Date(), 'Europe/Amsterdam').slice(0, 4));
  const ids = { organisationId, memberId, userId };
  const statements = beginning({ ...ids, organisation, person, email, language: 'nl', hash, year });
  return withClient(userUrl, async (client) => {
    await client.query(beginInScope({ organisationId }));
    for (const statement of statements) await client.query(statement).catch(explain(email));
    await client.query('commit');
    return userId;
  });
}

/** An address that is known already is told as that. */
const explain = (email: string) => (error: unknown) => {
  const isKnown = error instanceof pg.DatabaseError && error.constraint === 'user_account_email_key';
  throw isKnown ? new Error(`${email} has an account already.`, { cause: error }) : error;
};
