import type pg from 'pg';
import type { GivenOrganisation } from './given.js';

type InOrganisation = <T>(id: string, work: (client: pg.PoolClient) => Promise<T>) => Promise<T>;

/** A hand-over of the director's, which was of nothing, and two days in 2027 on which the marketer is away. */
export function givenHandover(
  inOrganisation: InOrganisation,
  { id, director, marketer }: GivenOrganisation,
): Promise<{ handoverId: string; absenceId: string }> {
  return inOrganisation(id, async (client) => {
    const { rows: handovers } = await client.query<{ id: string }>(
      `insert into handover (organisation_id, from_id, reason, by_id) values ($1, $2, 'leaving', $2) returning id`,
      [id, director.id],
    );
    const { rows: absences } = await client.query<{ id: string }>(
      `insert into absence (organisation_id, member_id, from_on, until_on, by_id) values ($1, $2, '2027-03-01', '2027-03-02', $3) returning id`,
      [id, marketer.id, director.id],
    );
    return { handoverId: handovers[0]?.id ?? '', absenceId: absences[0]?.id ?? '' };
  });
}
