import type { Campaign, dissolveCampaign } from '@cadans/contracts/campaigns';
import type { AnswerOf } from '@cadans/contracts/endpoint';
import { Injectable } from '@nestjs/common';
import { lockActivities, type StoredActivity } from '../activities/activity-store.js';
import { plannedRows } from '../activities/planned-rows.js';
import { Database, type Send } from '../database/database.js';
import { together } from '../database/together.js';
import { asSeen, there } from '../http/as-seen.js';
import type { CurrentMember } from '../http/request.js';

/** What happens to all activities of a campaign at once. */
@Injectable()
export class CampaignActivitiesService {
  constructor(private readonly database: Database) {}

  /** Ends the group: its activities stay with their theme, also those that are done, scrapped or in the bin. */
  dissolve(
    member: CurrentMember,
    campaignId: string,
    version: number,
  ): Promise<AnswerOf<typeof dissolveCampaign>> {
    const values = [member.organisationId, campaignId];
    return this.database.write(async (send) => {
      const activities = await lockOf(send, member, campaignId);
      await lockCampaign(send, member, campaignId, version);
      const [, , rows] = await together([
        send({
          text: 'update activity set campaign_id = null where organisation_id = $1 and campaign_id = $2',
          values,
        }),
        send({ text: 'delete from campaign where organisation_id = $1 and id = $2', values }),
        plannedRows(send, member.organisationId, idsOf(activities)),
      ]);
      return { activities: rows };
    });
  }
}

/** Locks the activities of a campaign that is there. */
async function lockOf(send: Send, member: CurrentMember, campaignId: string): Promise<StoredActivity[]> {
  const [campaign] = await send<{ ids: string[] }>({
    text: `select array(select id from activity where organisation_id = $1 and campaign_id = $2) as ids
      from campaign where organisation_id = $1 and id = $2`,
    values: [member.organisationId, campaignId],
  });
  const activities = await lockActivities(send, member, there(campaign).ids);
  // One may have left the campaign before it was locked.
  return activities.filter((activity) => activity.campaignId === campaignId.toLowerCase());
}

/** Locks the campaign itself at the version that was seen. After its activities, as who puts one into it does. */
async function lockCampaign(
  send: Send,
  { organisationId }: CurrentMember,
  campaignId: string,
  version: number,
): Promise<void> {
  const [campaign] = await send<Campaign & { [column: string]: unknown }>({
    text: `select id, name, theme_id as "themeId", version from campaign where organisation_id = $1 and id = $2 for update`,
    values: [organisationId, campaignId],
  });
  asSeen(campaign, version);
}

const idsOf = (activities: readonly StoredActivity[]) => activities.map(({ id }) => id);
