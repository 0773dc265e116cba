import type { Activity, changeActivity, createActivity } from '@cadans/contracts/activities';
import type { BodyOf } from '@cadans/contracts/endpoint';
import { yearOf } from '@cadans/domain/calendar-date';
import { Injectable } from '@nestjs/common';
import { Database, type Send } from '../database/database.js';
import { newId } from '../database/new-id.js';
import { together } from '../database/together.js';
import { Clock } from '../http/clock.js';
import { Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';
import { activityStatement } from './activity.view.js';
import { lockActivity, requireOpen, showMade, showStored } from './activity-store.js';
import { requireReferences } from './references.js';
import { requireWindow } from './window.js';

const INSERT = `insert into activity (organisation_id, id, year, title, brief, theme_id, owner_id, channel_id, campaign_id,
    starts_on, ends_on, precision, effort_hours, budget, link, first_committed_ends_on, created_on, created_by_id)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $11, $16, $17)`;

const CHANGE = `update activity set title = coalesce($3, title), brief = coalesce($4, brief), theme_id = coalesce($5, theme_id),
    channel_id = coalesce($6, channel_id), status = coalesce($7, status),
    campaign_id = case when $8 then $9 else campaign_id end, effort_hours = case when $10 then $11 else effort_hours end,
    budget = case when $12 then $13 else budget end, link = case when $14 then $15 else link end
  where organisation_id = $1 and id = $2`;

/** Activities: planned with a theme and an owner, changed in what they say, deleted when they were a mistake. */
@Injectable()
export class ActivitiesService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async show({ organisationId }: CurrentMember, activityId: string): Promise<Activity> {
    const [activity] = await this.database.query<Activity & { [column: string]: unknown }>(
      activityStatement(organisationId, activityId),
    );
    if (!activity) throw new Refusal('not_found');
    return activity;
  }

  create(member: CurrentMember, given: BodyOf<typeof createActivity>): Promise<Activity> {
    const { organisationId } = member;
    const { startsOn, endsOn } = requireWindow(given);
    const year = yearOf(startsOn);
    const id = newId();
    return this.database.write(async (send) => {
      // All in one go: when the references are refused, so is what follows them.
      const [, , , activity] = await together([
        requireReferences(send, organisationId, { ...given, year }),
        send({
          name: 'insert-activity',
          text: INSERT,
          values: [
            organisationId,
            id,
            year,
            given.title,
            given.brief,
            given.themeId,
            given.ownerId,
            given.channelId,
            given.campaignId,
            startsOn,
            endsOn,
            given.precision,
            given.effortHours,
            given.budget,
            given.link,
            this.clock.today(member.timeZone),
            member.id,
          ],
        }),
        given.helperIds.length > 0 && replaceHelpers(send, organisationId, id, given.helperIds),
        showMade(send, organisationId, id),
      ]);
      return activity;
    });
  }

  change(
    member: CurrentMember,
    activityId: string,
    version: number,
    given: BodyOf<typeof changeActivity>,
  ): Promise<Activity> {
    const { organisationId } = member;
    return this.database.write(async (send) => {
      const activity = await lockActivity(send, member, activityId, version);
      if (activity.deleted || given.status) requireOpen(activity);
      // Who sends what is there already, changes nothing: not a stance taken since, nor a helper who left.
      const helpers = given.helperIds ? await helpersOf(send, organisationId, activityId) : new Set();
      await requireReferences(send, organisationId, {
        ...given,
        year: activity.year,
        themeId: given.themeId ?? activity.themeId,
        channelId: given.channelId === activity.channelId ? undefined : given.channelId,
        helperIds: given.helperIds?.filter((id) => !helpers.has(id)),
      });
      const optional = [given.campaignId, given.effortHours, given.budget, given.link];
      await send({
        name: 'change-activity',
        text: CHANGE,
        values: [
          organisationId,
          activityId,
          given.title,
          given.brief,
          given.themeId,
          given.channelId,
          given.status,
          ...optional.flatMap((value) => [value !== undefined, value ?? null]),
        ],
      });
      if (given.helperIds) await replaceHelpers(send, organisationId, activityId, given.helperIds);
      return showStored(send, organisationId, activityId);
    });
  }
}

async function helpersOf(send: Send, organisationId: string, activityId: string): Promise<Set<unknown>> {
  const helpers = await send<{ id: string }>({
    text: 'select member_id as id from activity_helper where organisation_id = $1 and activity_id = $2',
    values: [organisationId, activityId],
  });
  return new Set(helpers.map(({ id }) => id));
}

async function replaceHelpers(
  send: Send,
  organisationId: string,
  activityId: string,
  helperIds: readonly string[],
) {
  await together([
    send({
      text: 'delete from activity_helper where organisation_id = $1 and activity_id = $2 and member_id <> all ($3::uuid[])',
      values: [organisationId, activityId, helperIds],
    }),
    send({
      text: `insert into activity_helper (organisation_id, activity_id, member_id)
        select $1, $2, member_id from unnest($3::uuid[]) as given (member_id) on conflict do nothing`,
      values: [organisationId, activityId, helperIds],
    }),
  ]);
}
