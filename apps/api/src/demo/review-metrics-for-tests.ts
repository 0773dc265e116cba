import type { CalendarDate } from '@cadans/domain/calendar-date';
import { Database } from '../database/database.js';
import { type DatabaseUrls, withClient } from '../database/provision.js';
import { inTenantScope } from '../database/tenant-scope.js';
import { Clock } from '../http/clock.js';
import { ReviewListService } from '../reviews/review-list.service.js';
import type { Metrics } from './metric-words-for-tests.js';

/** How reviewing goes in a demo organisation, as the API tells it on a day. */
export async function reviewMetrics(
  urls: DatabaseUrls & { readonly superuserUrl: string },
  name: string,
  today: CalendarDate,
): Promise<Metrics> {
  const member = await withClient(urls.superuserUrl, async (client) => {
    const found = await client.query<{ id: string; organisationId: string }>(
      `select m.id, o.id as "organisationId" from organisation o join member m on m.organisation_id = o.id
        where o.name = $1 and m.role = 'director'`,
      [name],
    );
    return found.rows[0] ?? { id: '', organisationId: '' };
  });
  class ThatDay extends Clock {
    override today = () => today;
  }
  const database = new Database(urls);
  try {
    const { adherence, latency, followThrough } = await inTenantScope(member, () =>
      new ReviewListService(database, new ThatDay()).list({
        ...member,
        name: 'H. van Noord',
        role: 'director',
        admin: false,
        timeZone: 'Europe/Amsterdam',
      }),
    );
    const figures = { adherence, latency, followThrough };
    return Object.fromEntries(
      Object.entries(figures).map(([key, { value, of }]) => [`review.${key}`, [String(of), String(value)]]),
    );
  } finally {
    await database.onApplicationShutdown();
  }
}
