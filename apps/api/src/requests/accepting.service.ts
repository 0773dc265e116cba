import type { AnswerOf, BodyOf } from '@cadans/contracts/endpoint';
import type { acceptRequest, Request } from '@cadans/contracts/requests';
import { Injectable } from '@nestjs/common';
import { sendAll } from '../activities/acting.js';
import { showMade } from '../activities/activity-store.js';
import { requireReferences } from '../activities/references.js';
import { countingTemptation } from '../activities/temptations.js';
import { Database } from '../database/database.js';
import { together } from '../database/together.js';
import { Clock } from '../http/clock.js';
import type { CurrentMember } from '../http/request.js';
import { accepting, takingBack } from './mapping.js';
import { readRequest } from './request.view.js';
import { lockRequest } from './request-store.js';

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
        const planned = accepting(member, request, given, today);
        const [, , activity, shown] = await together([
          requireReferences(send, organisationId, planned.references),
          sendAll(send, planned.statements),
          showMade(send, organisationId, planned.id),
          readRequest(send, member, id),
        ]);
        return { activity, request: shown };
      }),
    );
  }

  takeBack(member: CurrentMember, id: string, version: number): Promise<Request> {
    return this.database.write(async (send) => {
      const request = await lockRequest(send, member, id, version);
      await sendAll(send, await takingBack(send, member, request));
      return readRequest(send, member, id);
    });
  }
}
