import { addDays, type CalendarDate } from '@cadans/domain/calendar-date';
import type pg from 'pg';
import type { SeedOrganisation } from './seed-files.js';
import type { WrittenOrganisation } from './write-organisation.js';
import { momentOn } from './written-story.js';

const SAY = `with said as (
    insert into comment (organisation_id, activity_id, text, by_id, at)
    select organisation_id, id, $3, $4, $5 from activity where organisation_id = $1 and title = $2 returning id)
  insert into comment_mention (organisation_id, comment_id, member_id)
  select $1, said.id, member_id from said, unnest($6::uuid[]) as mentioned (member_id)`;

/** Writes what was said about the activities of an organisation, each in the name of who said it. */
export async function writeConversations(
  client: pg.Client,
  { conversations }: SeedOrganisation,
  { organisationId, members }: WrittenOrganisation,
  today: CalendarDate,
): Promise<void> {
  const speak = (memberId: string) =>
    client.query(`select set_config('app.member_id', $1, true)`, [memberId]);
  for (const { about, comments } of conversations) {
    for (const [index, { by, daysAgo, text, mentions }] of comments.entries()) {
      const byId = members.get(by) ?? '';
      await speak(byId);
      const at = momentOn(addDays(today, -daysAgo), about, index + 1);
      const mentioned = mentions.map((key) => members.get(key));
      await client.query(SAY, [organisationId, about, text, byId, at, mentioned]);
    }
  }
  await speak('');
}
