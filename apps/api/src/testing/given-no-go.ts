import { addDays, dayInZone } from '@cadans/domain/calendar-date';
import type pg from 'pg';
import type { GivenOrganisation } from './given.js';

type InOrganisation = <T>(id: string, work: (client: pg.PoolClient) => Promise<T>) => Promise<T>;

/** Decides against students as an audience, by the director, from today on; it is reviewed in three months. */
export function givenNoGo(
  inOrganisation: InOrganisation,
  { id, director }: GivenOrganisation,
): Promise<{ noGoId: string }> {
  const today = dayInZone(new Date(), 'Europe/Amsterdam');
  return inOrganisation(id, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `insert into no_go (organisation_id, subject, audience, reason, decided_by_id, decided_on, review_on)
        values ($1, 'audience', 'Studenten', 'Ze kopen niet', $2, $3, $4) returning id`,
      [id, director.id, today, addDays(today, 91)],
    );
    return { noGoId: rows[0]?.id ?? '' };
  });
}
