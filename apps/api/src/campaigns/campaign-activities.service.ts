import type { Campaign, dissolveCampaign, moveCampaign } from '@cadans/contracts/campaigns';
import type { AnswerOf, BodyOf } from '@cadans/contracts/endpoint';
import { isOpen } from '@cadans/domain/activity';
import type { CalendarDate } from '@cadans/domain/calendar-date';
import { moveKind, needsDecision } from '@cadans/domain/postponement';
import { shiftWeeks } from '@cadans/domain/window-shift';
import { Injectable } from '@nestjs/common';
import { type Acting, sendAll } from '../activities/acting.js';
import { lockActivities, type StoredActivity } from '../activities/activity-store.js';
import { moving } from '../activities/moving.js';
import { plannedRows } from '../activities/planned-rows.js';
import { Database, type Send } from '../database/database.js';
import { together } from '../database/together.js';
import { Clock } from '../http/clock.js';
import { Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';

/** What happens to all activities of a campaign at once. */
@Injectable()
export class CampaignActivitiesService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

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

  /** Moves what is open by whole weeks, whatever year it lies in; each move has its own record, with the one reason. */
  move(
    member: CurrentMember,
    campaignId: string,
    given: BodyOf<typeof moveCampaign>,
  ): Promise<AnswerOf<typeof moveCampaign>> {
    const today = this.clock.today(member.timeZone);
    return this.database.write(async (send) => {
      const activities = (await lockOf(send, member, campaignId)).filter(
        ({ status, deleted }) => isOpen(status) && !deleted,
      );
      const acting = shifting(member, given, today);
      const statements = await together(activities.map((activity) => acting(send, activity)));
      const [, rows] = await together([
        sendAll(send, statements.flat()),
        plannedRows(send, member.organisationId, idsOf(activities)),
      ]);
      return { activities: rows };
    });
  }
}

/** Moves an activity by weeks. It is a decision only where one is needed: the others slide for the first time. */
function shifting(
  member: CurrentMember,
  { weeks, reason, note, decides }: BodyOf<typeof moveCampaign>,
  today: CalendarDate,
): Acting {
  return async (send, activity) => {
    const to = shiftWeeks(activity, activity.precision, weeks);
    if (to.startsOn === activity.startsOn && to.endsOn === activity.endsOn) return [];
    const isDecision = decides && needsDecision(activity) && moveKind(activity, to, today) === 'postponement';
    const { startsOn, endsOn } = to;
    return moving(member, { startsOn, endsOn, reason, note, decides: isDecision }, today)(send, activity);
  };
}

/** Locks the activities of a campaign that is there. */
async function lockOf(send: Send, member: CurrentMember, campaignId: string): Promise<StoredActivity[]> {
  const [campaign] = await send<{ ids: string[] }>({
    text: `select array(select id from activity where organisation_id = $1 and campaign_id = $2) as ids
      from campaign where organisation_id = $1 and id = $2`,
    values: [member.organisationId, campaignId],
  });
  if (!campaign) throw new Refusal('not_found');
  const activities = await lockActivities(send, member, campaign.ids);
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
  if (!campaign) throw new Refusal('not_found');
  if (campaign.version !== version) throw new Refusal('stale', { current: campaign });
}

const idsOf = (activities: readonly StoredActivity[]) => activities.map(({ id }) => id);
