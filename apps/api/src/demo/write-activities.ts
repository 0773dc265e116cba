import { type CalendarDate, yearOf } from '@cadans/domain/calendar-date';
import type pg from 'pg';
import type { SeedOrganisation } from './seed-files.js';
import { storiesOf } from './seed-stories.js';
import type { WrittenOrganisation } from './write-organisation.js';
import { writeRound } from './write-round.js';
import { type Happened, happenedTo, type WrittenStory, withIds } from './written-story.js';

/** Writes the activities of an organisation and all that happened to them, one statement per round of versions. */
export async function writeActivities(
  client: pg.Client,
  seed: SeedOrganisation,
  written: WrittenOrganisation,
  today: CalendarDate,
): Promise<Happened[]> {
  const lived = storiesOf(seed, today);
  if (lived.length === 0) return [];
  const { rows: ids } = await client.query<{ id: string }>(
    'select uuidv7() as id from generate_series(1, $1)',
    [lived.length],
  );
  const stories = lived.map((story, index) => withIds(story, ids[index]?.id ?? '', seed, written, today));
  await insertActivities(client, stories, written);
  const rounds = Math.max(...stories.map(({ steps }) => steps.length));
  for (let round = 0; round < rounds; round++)
    await writeRound(client, written.organisationId, stories, round);
  return stories.flatMap((story) => [...happenedTo(story, written.organisationId)]);
}

async function insertActivities(
  client: pg.Client,
  stories: readonly WrittenStory[],
  { organisationId, themes, channels, campaigns, members }: WrittenOrganisation,
): Promise<void> {
  const rows = stories.map(({ row, id, title, planned, precision, createdOn, ownerId, creatorId }) => ({
    id,
    title,
    precision,
    brief: row.brief,
    year: yearOf(planned.startsOn),
    theme_id: themes.get(row.theme),
    owner_id: ownerId,
    channel_id: channels.get(row.channel),
    campaign_id: campaigns.get(row.details.campaign ?? ''),
    starts_on: planned.startsOn,
    ends_on: planned.endsOn,
    effort_hours: row.hours,
    budget: row.details.budget,
    origin: row.details.origin,
    created_on: createdOn,
    created_by_id: creatorId,
  }));
  const columns = `id uuid, year integer, title text, brief text, theme_id uuid, owner_id uuid, channel_id uuid,
    campaign_id uuid, starts_on date, ends_on date, precision activity_precision, effort_hours decimal, budget decimal,
    origin activity_origin, created_on date, created_by_id uuid`;
  await client.query(
    `insert into activity (organisation_id, ${columns.replaceAll(/ [a-z_]+(,|$)/g, '$1')})
      select $1, * from jsonb_to_recordset($2) as told (${columns})`,
    [organisationId, JSON.stringify(rows)],
  );
  const helpers = stories.flatMap(({ row, id }) =>
    row.details.helpers.split(',').flatMap((key) => {
      const member_id = members.get(key);
      return member_id ? [{ activity_id: id, member_id }] : [];
    }),
  );
  await client.query(
    `insert into activity_helper (organisation_id, activity_id, member_id)
      select $1, * from jsonb_to_recordset($2) as told (activity_id uuid, member_id uuid)`,
    [organisationId, JSON.stringify(helpers)],
  );
}
