import { dayInZone } from '@cadans/domain/calendar-date';
import type pg from 'pg';
import type { GivenOrganisation } from './given.js';

type InOrganisation = <T>(id: string, work: (client: pg.PoolClient) => Promise<T>) => Promise<T>;

/** Promises one a week on the first channel from today on, owned by the marketer, with a pause from today until further notice. */
export function givenCadence(
  inOrganisation: InOrganisation,
  { id, channels, marketer }: GivenOrganisation,
): Promise<{ cadenceId: string; pauseId: string }> {
  const today = dayInZone(new Date(), 'Europe/Amsterdam');
  return inOrganisation(id, async (client) => {
    const made = async (sql: string, values: unknown[]) =>
      (await client.query<{ id: string }>(`${sql} returning id`, [id, marketer.id, today, ...values])).rows[0]
        ?.id ?? '';
    const cadenceId = await made(
      `insert into cadence (organisation_id, owner_id, created_by_id, valid_from, channel_id, times, per) values ($1, $2, $2, $3, $4, 1, 'week')`,
      [channels[0]],
    );
    const pauseId = await made(
      `insert into cadence_pause (organisation_id, by_id, from_on, cadence_id, reason) values ($1, $2, $3, $4, 'Beurs')`,
      [cadenceId],
    );
    return { cadenceId, pauseId };
  });
}
