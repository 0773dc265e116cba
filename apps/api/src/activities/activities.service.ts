import type { Activity, changeActivity, createActivity } from '@cadans/contracts/activities';
import type { BodyOf } from '@cadans/contracts/endpoint';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { together } from '../database/together.js';
import { Clock } from '../http/clock.js';
import { Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';
import { actOn, sendAll } from './acting.js';
import { activityStatement } from './activity.view.js';
import { showMade } from './activity-store.js';
import { changing } from './changing.js';
import { planning } from './planning.js';
import { requireReferences } from './references.js';
import { countingTemptation } from './temptations.js';

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
    const today = this.clock.today(member.timeZone);
    const { id, references, statements } = planning(member, given, today);
    return countingTemptation(this.database, member, today, () =>
      this.database.write(async (send) => {
        // All in one go: when the references are refused, so is what follows them.
        const [, , activity] = await together([
          requireReferences(send, organisationId, references),
          sendAll(send, statements),
          showMade(send, organisationId, id),
        ]);
        return activity;
      }),
    );
  }

  change(
    member: CurrentMember,
    activityId: string,
    version: number,
    given: BodyOf<typeof changeActivity>,
  ): Promise<Activity> {
    const today = this.clock.today(member.timeZone);
    return countingTemptation(this.database, member, today, () =>
      actOn(this.database, member, activityId, version, changing(member, given, today)),
    );
  }
}
