import type { Language } from '@cadans/contracts/session';
import type { Statement } from '../database/database.js';
import { type Founding, founding } from './founding.js';

/** An organisation whose first person is new as well: how they sign in, and the year they plan first. */
export interface Beginning extends Founding {
  readonly email: string;
  readonly language: Language;
  /** Of the password. */
  readonly hash: string;
  readonly year: number;
}

/** Makes a person with a password, their organisation, and its empty plan of a year, in the scope of the organisation. */
export function beginning(given: Beginning): readonly { text: Statement['text']; values: unknown[] }[] {
  const { organisationId, userId, person, email, language, hash, year } = given;
  return [
    {
      text: `insert into user_account (id, name, email, email_verified, language) values ($1, $2, lower($3), true, $4)`,
      values: [userId, person, email, language],
    },
    {
      text: `insert into user_credential (user_id, account_id, provider_id, password) values ($1::uuid, $1::text, 'credential', $2)`,
      values: [userId, hash],
    },
    ...founding(given),
    { text: 'insert into plan (organisation_id, year) values ($1, $2)', values: [organisationId, year] },
    {
      text: 'insert into foundation (organisation_id, year) values ($1, $2)',
      values: [organisationId, year],
    },
  ];
}
