import type { Activity, completeActivity, listBin, scrapActivity } from '@cadans/contracts/activities';
import type { AnswerOf, BodyOf } from '@cadans/contracts/endpoint';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { tenantScope } from '../database/tenant-scope.js';
import { Clock } from '../http/clock.js';
import { Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';
import { actOn } from './acting.js';
import { completing, emptyingBin, reassigning, removing, reopening, restoring, scrapping } from './ending.js';
import { completeReported } from './reporting.js';

const BY_KEY_ALONE = { pointer: '/body/externalId', code: 'unknown_field' };

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
    given: BodyOf<typeof completeActivity>,
  ): Promise<Activity> {
    const today = this.clock.today(member.timeZone);
    const { externalId } = given;
    const { keyId } = tenantScope();
    if (keyId && externalId !== undefined)
      return completeReported(this.database, member, { keyId, externalId, activityId: id }, given, today);
    if (externalId !== undefined) throw new Refusal('invalid', { fields: [BY_KEY_ALONE] });
    // A key may report blindly, and act as anybody does: at the version it saw.
    if (keyId && version === 0) throw new Refusal('precondition_required');
    return actOn(this.database, member, id, version, completing(member, given, today));
  }

  reopen(member: CurrentMember, id: string, version: number): Promise<Activity> {
    return actOn(this.database, member, id, version, reopening(member));
  }

  reassign(member: CurrentMember, id: string, version: number, ownerId: string): Promise<Activity> {
    return actOn(this.database, member, id, version, reassigning(member, ownerId));
  }

  scrap(
    member: CurrentMember,
    id: string,
    version: number,
    given: BodyOf<typeof scrapActivity>,
  ): Promise<Activity> {
    return actOn(this.database, member, id, version, scrapping(member, given));
  }

  restore(member: CurrentMember, id: string, version: number): Promise<Activity> {
    return actOn(this.database, member, id, version, restoring(member));
  }

  /** Into the bin; what has been there for 30 days goes for good at the same time. */
  remove(member: CurrentMember, id: string, version: number): Promise<Activity> {
    return actOn(this.database, member, id, version, async (send, activity) => [
      ...(await removing(member)(send, activity)),
      emptyingBin(member),
    ]);
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
}
