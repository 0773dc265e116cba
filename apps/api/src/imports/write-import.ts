import { yearOf } from '@cadans/domain/calendar-date';
import type { PlannedRow } from '@cadans/domain/import-plan';
import type { Send } from '../database/database.js';
import type { CurrentMember } from '../http/request.js';
import type { Ground } from './import-ground.js';
import { type CampaignOf, writeCampaigns } from './write-campaigns.js';
import { type IdOf, writeChannels, writeMembers, writeThemes } from './write-named.js';
import { writePlans } from './write-plans.js';

/** The columns of an activity as they travel to the database, one object a row. */
interface ActivityToWrite {
  readonly id: string;
  readonly row: PlannedRow;
  readonly year: number;
  readonly themeId: string;
  readonly ownerId: string;
  readonly channelId: string;
}

// Scrapped ones come in as planned and are scrapped next: the database wants their record in the ledger first.
const ACTIVITIES = `insert into activity (organisation_id, id, year, title, brief, theme_id, owner_id, channel_id, campaign_id,
    starts_on, ends_on, precision, status, effort_hours, budget, link, first_committed_ends_on, done_on, origin, created_on, created_by_id)
  select $1, id, year, title, brief, theme_id, owner_id, channel_id, campaign_id, starts_on, ends_on, precision,
    case when status = 'scrapped' then 'planned' else status end, effort_hours, budget, link, ends_on, done_on, 'import', $3, $4
  from jsonb_to_recordset($2) as given (id uuid, year integer, title text, brief text, theme_id uuid, owner_id uuid,
    channel_id uuid, campaign_id uuid, starts_on date, ends_on date, precision activity_precision, status activity_status,
    effort_hours decimal, budget decimal, link text, done_on date)`;

const HELPERS = `insert into activity_helper (organisation_id, activity_id, member_id)
  select $1, activity_id, member_id from unnest($2::uuid[], $3::uuid[]) as given (activity_id, member_id) on conflict do nothing`;

const SCRAPPINGS = `with scrapped as (
    insert into scrapping (organisation_id, activity_id, activity_version, reason, note, hours_freed, by_id)
    select $1, activity_id, 2, 'other', note, (select effort_hours from activity where organisation_id = $1 and id = activity_id), $4
    from unnest($2::uuid[], $3::text[]) as given (activity_id, note) returning activity_id, id)
  update activity set status = 'scrapped', scrapping_id = scrapped.id
  from scrapped where organisation_id = $1 and activity.id = scrapped.activity_id`;

/**
 * Writes the ready rows, whole columns at a time: first what they need (members, channels, themes, plans), then the
 * activities with their helpers and scrappings. The history and the versions of the plans follow by themselves.
 */
export async function writeImport(
  send: Send,
  member: CurrentMember,
  ready: readonly PlannedRow[],
  ground: Ground,
  fileName: string,
): Promise<void> {
  const { organisationId } = member;
  const people = ready.flatMap(({ owner, helpers }) => [owner, ...helpers]);
  const memberId = await writeMembers(send, organisationId, people);
  const channelId = await writeChannels(
    send,
    organisationId,
    ready.map(({ channel }) => channel),
  );
  const themeId = await writeThemes(
    send,
    organisationId,
    ready.map(({ theme }) => theme),
    ground.themes,
  );
  const ids = await send<{ id: string }>({
    text: 'select uuidv7() as id from generate_series(1, $1)',
    values: [ready.length],
  });
  const activities = ready.map((row, index) => ({
    id: ids[index]?.id ?? '',
    row,
    year: yearOf(row.row.window?.startsOn ?? ''),
    themeId: themeId(row.theme),
    ownerId: memberId(row.owner),
    channelId: channelId(row.channel),
  }));
  await writePlans(send, organisationId, activities, ground.plans, fileName);
  const campaignOf = await writeCampaigns(send, organisationId, activities, ground);
  await send({
    text: ACTIVITIES,
    values: [
      organisationId,
      JSON.stringify(activities.map((one) => columnsOf(one, campaignOf))),
      ground.today,
      member.id,
    ],
  });
  await writeHelpers(send, organisationId, activities, memberId);
  const scrapped = activities.filter(({ row }) => row.status === 'scrapped');
  const notes = scrapped.map(({ row }) => row.row.statusWord.slice(0, 1000));
  await send({ text: SCRAPPINGS, values: [organisationId, scrapped.map(({ id }) => id), notes, member.id] });
}

function columnsOf({ id, row, year, themeId, ownerId, channelId }: ActivityToWrite, campaignOf: CampaignOf) {
  const { title, brief, window, effortHours, budget, link, campaign } = row.row;
  return {
    id,
    year,
    title,
    brief,
    theme_id: themeId,
    owner_id: ownerId,
    channel_id: channelId,
    campaign_id: campaignOf(themeId, campaign),
    starts_on: window?.startsOn,
    ends_on: window?.endsOn,
    precision: window?.precision,
    status: row.status,
    effort_hours: effortHours,
    budget,
    link,
    done_on: row.doneOn,
  };
}

async function writeHelpers(
  send: Send,
  organisationId: string,
  activities: readonly ActivityToWrite[],
  memberId: IdOf,
): Promise<void> {
  const pairs = activities.flatMap(({ id, row }) =>
    row.helpers.map((helper) => [id, memberId(helper)] as const),
  );
  await send({
    text: HELPERS,
    values: [organisationId, pairs.map(([id]) => id), pairs.map(([, helper]) => helper)],
  });
}
