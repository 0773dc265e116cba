import type { Statement } from '../database/database.js';

/** A new organisation and who begins in it. */
export interface Founding {
  readonly organisationId: string;
  readonly organisation: string;
  readonly memberId: string;
  readonly userId: string;
  readonly person: string;
}

/** Makes an organisation, in its own scope, with one member: director and admin. Time zone and holidays are the usual ones. */
export function founding(given: Founding): readonly { text: Statement['text']; values: unknown[] }[] {
  const { organisationId, organisation, memberId, userId, person } = given;
  return [
    { text: 'insert into organisation (id, name) values ($1, $2)', values: [organisationId, organisation] },
    {
      text: `insert into member (organisation_id, id, user_id, name, role, admin) values ($1, $2, $3, $4, 'director', true)`,
      values: [organisationId, memberId, userId, person],
    },
  ];
}
