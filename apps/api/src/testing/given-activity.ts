import type pg from 'pg';
import type { GivenOrganisation } from './given.js';

/** What differs from a blog of Monday 4 May 2026 by the marketer, planned on 5 January. */
export interface GivenActivity {
  readonly title?: string;
  readonly startsOn?: string;
  readonly endsOn?: string;
  readonly createdOn?: string;
  readonly precision?: 'day' | 'week' | 'month';
  readonly themeId?: string;
  readonly ownerId?: string;
  readonly channelId?: string;
  readonly campaignId?: string;
  readonly effortHours?: number;
}

type InOrganisation = <T>(id: string, work: (client: pg.PoolClient) => Promise<T>) => Promise<T>;

/** Makes an activity that was planned earlier, which the API cannot: there it is always today. Answers its id. */
export async function givenActivity(
  inOrganisation: InOrganisation,
  org: GivenOrganisation,
  differs: GivenActivity = {},
): Promise<string> {
  const startsOn = differs.startsOn ?? '2026-05-04';
  const values = [
    org.id,
    differs.title ?? 'Blog over back-ups',
    differs.themeId ?? org.themes[0],
    differs.ownerId ?? org.marketer.id,
    differs.channelId ?? org.channels[0],
    differs.campaignId ?? null,
    startsOn,
    differs.endsOn ?? startsOn,
    differs.precision ?? 'day',
    differs.effortHours ?? null,
    differs.createdOn ?? '2026-01-05',
  ];
  return inOrganisation(org.id, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `insert into activity (organisation_id, year, title, theme_id, owner_id, channel_id, campaign_id, starts_on, ends_on,
          precision, effort_hours, first_committed_ends_on, created_on)
        values ($1, extract(year from $7::date), $2, $3, $4, $5, $6, $7, $8, $9, $10, $8, $11) returning id`,
      values,
    );
    return rows[0]?.id ?? '';
  });
}
