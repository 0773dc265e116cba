import type { AnswerOf, BodyOf } from '@cadans/contracts/endpoint';
import type { acceptRequest, Request } from '@cadans/contracts/requests';
import { Injectable } from '@nestjs/common';
import { sendAll } from '../activities/acting.js';
import { lockAgain, showMade } from '../activities/activity-store.js';
import { removing } from '../activities/ending.js';
import { planning } from '../activities/planning.js';
import { requireReferences } from '../activities/references.js';
import { countingTemptation } from '../activities/temptations.js';
import { Database, type Send, type Statement } from '../database/database.js';
import { together } from '../database/together.js';
import { Clock } from '../http/clock.js';
import { Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';
import { readRequest } from './request.view.js';
import { lockRequest, requireUndecided, type StoredRequest } from './request-store.js';
import { happening } from './standing.js';

const NOT_TOLD = { helperIds: [], campaignId: null, budget: null, link: null };

/** A request becomes an activity, held to all that planning is held to; and back, while nobody touched it. */
@Injectable()
export class AcceptingService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  accept(
    member: CurrentMember,
    id: string,
    version: number,
    given: BodyOf<typeof acceptRequest>,
  ): Promise<AnswerOf<typeof acceptRequest>> {
    const { organisationId } = member;
    const today = this.clock.today(member.timeZone);
    return countingTemptation(this.database, member, today, () =>
      this.database.write(async (send) => {
        const request = await lockRequest(send, member, id, version);
        requireUndecided(request);
        const { title = request.title, brief = request.text } = given;
        const planned = planning(member, { ...NOT_TOLD, ...given, title, brief }, today, 'request');
        const told = { kind: 'accepted', byId: member.id } as const;
        const standing = { status: 'accepted', activityId: planned.id } as const;
        const [, , activity, shown] = await together([
          requireReferences(send, organisationId, planned.references),
          sendAll(send, [...planned.statements, ...happening(organisationId, request, told, standing)]),
          showMade(send, organisationId, planned.id),
          readRequest(send, member, id),
        ]);
        return { activity, request: shown };
      }),
    );
  }

  takeBack(member: CurrentMember, id: string, version: number): Promise<Request> {
    const told = { kind: 'taken_back', byId: member.id } as const;
    return this.database.write(async (send) => {
      const request = await lockRequest(send, member, id, version);
      if (request.status === 'open') throw new Refusal('nothing_to_retract');
      const unplanned = await unplanning(send, member, request);
      const back = happening(member.organisationId, request, told, { status: 'open' });
      await sendAll(send, [...unplanned, ...back]);
      return readRequest(send, member, id);
    });
  }
}

/** The activity goes into the bin, unless it is there already. */
async function unplanning(
  send: Send,
  member: CurrentMember,
  { activityId }: StoredRequest,
): Promise<readonly Statement[]> {
  if (!activityId) return [];
  const activity = await lockAgain(send, member, activityId);
  if (activity.version !== 1 && !activity.deleted) throw new Refusal('activity_touched');
  return removing(member)(send, activity);
}
