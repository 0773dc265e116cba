import type { Activity, completeActivity, listBin, scrapActivity } from '@cadans/contracts/activities';
import type { AnswerOf, BodyOf } from '@cadans/contracts/endpoint';
import { may } from '@cadans/domain/ability';
import { needsDecision } from '@cadans/domain/postponement';
import { Injectable } from '@nestjs/common';
import { Database, type Send } from '../database/database.js';
import { Clock } from '../http/clock.js';
import { Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';
import { lockActivity, requireOpen, type StoredActivity, showStored } from './activity-store.js';
import { recordDecision } from './ledgers.js';
import { requireReferences } from './references.js';

const OF_THIS = 'where organisation_id = $1 and id = $2';

/** How an activity ends (done, scrapped, in the bin), how it comes back, and into whose hands it goes. */
@Injectable()
export class EndingsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  complete(
    member: CurrentMember,
    id: string,
    version: number,
    { doneOn, link }: BodyOf<typeof completeActivity>,
  ): Promise<Activity> {
    return this.write(member, id, version, async (send, activity) => {
      requireOpen(activity);
      if (doneOn > this.clock.today(member.timeZone)) throw new Refusal('done_in_future');
      await send({
        text: `update activity set status = 'done', done_on = $3, link = case when $4 then $5 else link end ${OF_THIS}`,
        values: [member.organisationId, id, doneOn, link !== undefined, link ?? null],
      });
    });
  }

  reopen(member: CurrentMember, id: string, version: number): Promise<Activity> {
    return this.write(member, id, version, async (send, activity) => {
      if (activity.deleted || activity.status !== 'done') throw new Refusal('not_done');
      await send({
        text: `update activity set status = 'ready', done_on = null ${OF_THIS}`,
        values: [member.organisationId, id],
      });
    });
  }

  reassign(member: CurrentMember, id: string, version: number, ownerId: string): Promise<Activity> {
    return this.write(member, id, version, async (send, activity) => {
      requireOpen(activity);
      const { year, themeId } = activity;
      await requireReferences(send, member.organisationId, { year, themeId, ownerId });
      await send({
        text: `update activity set owner_id = $3 ${OF_THIS}`,
        values: [member.organisationId, id, ownerId],
      });
    });
  }

  /** Scraps with a reason. Scrapping what kept sliding is a decision when who does it may steer. */
  scrap(
    member: CurrentMember,
    id: string,
    version: number,
    { reason, note }: BodyOf<typeof scrapActivity>,
  ): Promise<Activity> {
    return this.write(member, id, version, async (send, activity) => {
      requireOpen(activity);
      if (reason === 'other' && note === '') throw new Refusal('needs_note');
      if (needsDecision(activity) && may(member, 'steer')) {
        await recordDecision(send, member, activity, { outcome: 'scrap', endsOn: null, note });
      }
      await send({
        text: `with scrapped as (
            insert into scrapping (organisation_id, activity_id, activity_version, reason, note, hours_freed, by_id)
            values ($1, $2, $3, $4, $5, $6, $7) returning id)
          update activity set status = 'scrapped', scrapping_id = (select id from scrapped) ${OF_THIS}`,
        values: [
          member.organisationId,
          id,
          activity.version + 1,
          reason,
          note,
          activity.effortHours,
          member.id,
        ],
      });
    });
  }

  /** Brings back what was scrapped (as planned), or what was deleted (as it was). */
  restore(member: CurrentMember, id: string, version: number): Promise<Activity> {
    return this.write(member, id, version, async (send, activity) => {
      if (!activity.deleted && activity.status !== 'scrapped') throw new Refusal('not_scrapped');
      await send({
        text: activity.deleted
          ? `update activity set deleted_at = null ${OF_THIS}`
          : `update activity set status = 'planned', scrapping_id = null ${OF_THIS}`,
        values: [member.organisationId, id],
      });
    });
  }

  /** Into the bin; what has been there for 30 days goes for good at the same time. */
  remove(member: CurrentMember, id: string, version: number): Promise<Activity> {
    return this.write(member, id, version, async (send, activity) => {
      if (activity.deleted) return;
      await send({
        text: `update activity set deleted_at = now() ${OF_THIS}`,
        values: [member.organisationId, id],
      });
      await send({
        text: `delete from activity where organisation_id = $1 and deleted_at < now() - interval '30 days'`,
        values: [member.organisationId],
      });
    });
  }

  async listBin({ organisationId }: CurrentMember): Promise<AnswerOf<typeof listBin>> {
    const activities = await this.database.query<AnswerOf<typeof listBin>['activities'][number]>({
      text: `select id, title, year, to_char(starts_on, 'YYYY-MM-DD') as "startsOn", to_char(ends_on, 'YYYY-MM-DD') as "endsOn",
          precision, owner_id as "ownerId", version,
          to_char(deleted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "deletedAt", deletion.by_id as "deletedById"
        from activity
        left join lateral (
          select by_id from activity_event
          where organisation_id = activity.organisation_id and activity_id = activity.id and kind = 'deleted'
          order by activity_version desc limit 1
        ) deletion on true
        where organisation_id = $1 and deleted_at > now() - interval '30 days' order by deleted_at desc, id`,
      values: [organisationId],
    });
    return { activities };
  }

  private write(
    member: CurrentMember,
    id: string,
    version: number,
    work: (send: Send, activity: StoredActivity) => Promise<void>,
  ): Promise<Activity> {
    return this.database.write(async (send) => {
      await work(send, await lockActivity(send, member, id, version));
      return showStored(send, member.organisationId, id);
    });
  }
}
