import { dayInZone } from '@cadans/domain/calendar-date';
import type pg from 'pg';
import type { GivenOrganisation } from './given.js';

type InOrganisation = <T>(id: string, work: (client: pg.PoolClient) => Promise<T>) => Promise<T>;

/** Opens a review of January by the director, about a starved theme that was left as it is. */
export function givenOpenReview(
  inOrganisation: InOrganisation,
  { id, director, marketer, themes, year }: GivenOrganisation,
): Promise<{ reviewId: string; itemId: string; decisionId: string }> {
  const today = dayInZone(new Date(), 'Europe/Amsterdam');
  return inOrganisation(id, async (client) => {
    const made = async (sql: string, values: unknown[]) =>
      (await client.query<{ id: string }>(`${sql} returning id`, [id, ...values])).rows[0]?.id ?? '';
    const reviewId = await made(
      `insert into review (organisation_id, per, period_start, due_on, opened_on, opened_by_id, figures) values ($1, 'month', $2, $3, $3, $4, '[]')`,
      [`${year}-01-01`, today, director.id],
    );
    const itemId = await made(
      `insert into review_item (organisation_id, review_id, position, key, kind, ids, since, sentence)
        values ($1, $2, 0, 'starved_theme', 'starved_theme', $3, $4, '{"nl": "Komt tekort.", "en": "Falls short."}')`,
      [reviewId, [themes[0]], today],
    );
    const decisionId = await made(
      `insert into review_decision (organisation_id, item_id, choice, owner_id, due_on, by_id, decided_on) values ($1, $2, 'reassign', $3, $4, $5, $4)`,
      [itemId, marketer.id, today, director.id],
    );
    return { reviewId, itemId, decisionId };
  });
}
