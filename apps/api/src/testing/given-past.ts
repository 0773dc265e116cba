import { addDays, type CalendarDate } from '@cadans/domain/calendar-date';
import { PERIOD_KINDS } from '@cadans/domain/period';
import pg from 'pg';
import { withClient } from '../database/provision.js';
import type { GivenOrganisation } from './given.js';

/** Draws whole numbers below a limit, always the same from one seed. */
export function drawing(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/**
 * Gives an organisation a past that was not lived through the rules, as a superuser can: promises of long ago, some with a
 * pause, and activities around today, some finished, late or slid. Nothing is told of it to anybody.
 */
export async function givenPast(
  superuserUrl: string,
  { id, channels, themes, marketer }: GivenOrganisation,
  today: CalendarDate,
  draw: (below: number) => number,
): Promise<void> {
  await withClient(superuserUrl, async (client: pg.Client) => {
    await client.query('begin; set local session_replication_role = replica');
    for (const channel of channels) {
      const { rows } = await client.query<{ id: string }>(
        `insert into cadence (organisation_id, owner_id, created_by_id, valid_from, channel_id, times, per)
          values ($1, $2, $2, $3, $4, $5, $6) returning id`,
        [id, marketer.id, addDays(today, -100 - draw(200)), channel, 1 + draw(3), PERIOD_KINDS[draw(4)]],
      );
      if (draw(2) === 0) continue;
      const from = addDays(today, draw(120) - 100);
      await client.query(
        `insert into cadence_pause (organisation_id, by_id, cadence_id, from_on, until_on, reason) values ($1, $2, $3, $4, $5, 'Beurs')`,
        [id, marketer.id, rows[0]?.id, from, draw(3) === 0 ? null : addDays(from, draw(40))],
      );
    }
    for (let left = 10 + draw(30); left > 0; left--) {
      const on = addDays(today, draw(300) - 200);
      const done = on < today && draw(3) > 0;
      await client.query(
        `insert into activity (organisation_id, year, title, theme_id, owner_id, channel_id, starts_on, ends_on, status, done_on,
            effort_hours, created_on, first_committed_ends_on, slides)
          values ($1, extract(year from $2::date), $3, $4, $5, $6, $2, $2, $7, $8, $9, $10, $2, $11)`,
        [
          ...[id, on, `Werk ${left}`, themes[draw(2)], marketer.id, channels[draw(2)]],
          ...[done ? 'done' : 'planned', done ? addDays(on, draw(3) - 1) : null],
          ...[draw(4) === 0 ? null : draw(20), addDays(on, -draw(60)), draw(5)],
        ],
      );
    }
    await client.query('commit');
  });
}
