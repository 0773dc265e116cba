import type { BodyOf } from '@cadans/contracts/endpoint';
import type { correctResult, Result, recordResult } from '@cadans/contracts/results';
import { refusalOfCorrection, refusalOfResult } from '@cadans/domain/result';
import { Injectable } from '@nestjs/common';
import { lockAgain } from '../activities/activity-store.js';
import { Database } from '../database/database.js';
import { newId } from '../database/new-id.js';
import { asSeen, there } from '../http/as-seen.js';
import { Clock } from '../http/clock.js';
import { Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';
import { lockedResultStatement, resultStatement, resultsStatement } from './result.view.js';

const RECORD = `insert into result (organisation_id, id, activity_id, reach, interactions, leads, quote_requests, revenue, cost, note, source, measured_on, by_id)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`;

const CORRECT = `update result set reach = $3, interactions = $4, leads = $5, quote_requests = $6, revenue = $7, cost = $8, note = $9, source = $10, measured_on = $11
  where organisation_id = $1 and id = $2`;

type ResultRow = Result & { [column: string]: unknown };

/** What activities yielded, as it was measured. Nothing here says that the one came from the other. */
@Injectable()
export class ResultsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async list({ organisationId }: CurrentMember, activityId: string): Promise<{ results: Result[] }> {
    const [found] = await this.database.query<{ results: Result[] }>(
      resultsStatement(organisationId, activityId),
    );
    return there(found);
  }

  record(member: CurrentMember, activityId: string, given: BodyOf<typeof recordResult>): Promise<Result> {
    const { organisationId } = member;
    const id = newId();
    const today = this.clock.today(member.timeZone);
    const measured = { ...given, measuredOn: given.measuredOn ?? today };
    return this.database.write(async (send) => {
      const refused = refusalOfResult(await lockAgain(send, member, activityId), measured, today);
      if (refused) throw new Refusal(refused);
      const { reach, interactions, leads, quoteRequests, revenue, cost, note, source, measuredOn } = measured;
      const numbers = [reach, interactions, leads, quoteRequests, revenue, cost];
      const values = [organisationId, id, activityId, ...numbers, note, source, measuredOn, member.id];
      await send({ name: 'record-result', text: RECORD, values });
      const [result] = await send<ResultRow>(resultStatement(organisationId, id));
      return there(result);
    });
  }

  /** Puts a result right at the version the caller saw. It is locked, so that of two corrections one is told of the other. */
  correct(
    { organisationId, timeZone }: CurrentMember,
    resultId: string,
    changes: BodyOf<typeof correctResult>,
    version: number,
  ): Promise<Result> {
    return this.database.write(async (send) => {
      const [found] = await send<ResultRow>(lockedResultStatement(organisationId, resultId));
      const known = asSeen(found, version);
      const { reach = known.reach, interactions = known.interactions, leads = known.leads } = changes;
      const { quoteRequests = known.quoteRequests, revenue = known.revenue, cost = known.cost } = changes;
      const { note = known.note, source = known.source, measuredOn = known.measuredOn } = changes;
      const right = { reach, interactions, leads, quoteRequests, revenue, cost, measuredOn };
      const refused = refusalOfCorrection(right, this.clock.today(timeZone));
      if (refused) throw new Refusal(refused);
      const numbers = [reach, interactions, leads, quoteRequests, revenue, cost];
      const values = [organisationId, resultId, ...numbers, note, source, measuredOn];
      await send({ name: 'correct-result', text: CORRECT, values });
      const [result] = await send<ResultRow>(resultStatement(organisationId, resultId));
      return there(result);
    });
  }
}
