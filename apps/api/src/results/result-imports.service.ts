import type { AnswerOf, BodyOf } from '@cadans/contracts/endpoint';
import type {
  importResults,
  ResultDryRun,
  ResultImportChoices,
  tryResultImport,
} from '@cadans/contracts/result-imports';
import { Injectable } from '@nestjs/common';
import { Database, type Send } from '../database/database.js';
import { Clock } from '../http/clock.js';
import { Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';
import { tableOf } from '../imports/kept-file.js';
import { resultGroundOf } from './result-import-ground.js';
import { type ResultOutcome, resultDryRunOf, resultOutcomeOf } from './result-outcome.js';

// The work is locked in one order before it is written to: two who import at once wait for each other, never both.
const LOCK = `select from activity where organisation_id = $1 and id = any ($2::uuid[]) order by id for share`;

const RECORD = `insert into result (organisation_id, activity_id, reach, interactions, leads, quote_requests, revenue, cost, note, source, measured_on, by_id)
  select $1, (one->>'activityId')::uuid, (one->'numbers'->>'reach')::integer, (one->'numbers'->>'interactions')::integer,
    (one->'numbers'->>'leads')::integer, (one->'numbers'->>'quoteRequests')::integer, (one->'numbers'->>'revenue')::numeric,
    (one->'numbers'->>'cost')::numeric, one->>'note', one->>'source', (one->>'measuredOn')::date, $3
  from jsonb_array_elements($2::jsonb) with ordinality as given (one, place) order by place`;

/** Records the results in a file: first what it would do, then exactly that in one transaction. */
@Injectable()
export class ResultImportsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** What the import would do. */
  async tryOut(member: CurrentMember, choices: BodyOf<typeof tryResultImport>): Promise<ResultDryRun> {
    const send: Send = (statement) => this.database.query(statement);
    return resultDryRunOf(await this.outcome(send, member, choices));
  }

  /** Records what the dry run showed, or nothing: refused when anything became different since, or still waits for a choice. */
  import(
    member: CurrentMember,
    given: BodyOf<typeof importResults>,
  ): Promise<AnswerOf<typeof importResults>> {
    const { organisationId } = member;
    return this.database.write(async (send) => {
      // Two imports at once would both find that nothing is recorded yet. One waits for the other.
      await send({
        text: 'select from organisation where id = $1 for no key update',
        values: [organisationId],
      });
      const { planned, digest } = await this.outcome(send, member, given);
      if (digest !== given.digest) throw new Refusal('stale');
      const results = planned.flatMap(({ result }) => result ?? []);
      const isWaiting = planned.some(({ verdict }) => verdict === 'ambiguous');
      if (results.length === 0 || (isWaiting && !given.leaveOutWaiting))
        throw new Refusal('import_incomplete');
      const ids = [...new Set(results.map(({ activityId }) => activityId))];
      await send({ text: LOCK, values: [organisationId, ids] });
      await send({ text: RECORD, values: [organisationId, JSON.stringify(results), member.id] });
      await send({
        text: 'delete from import_file where organisation_id = $1 and id = $2',
        values: [organisationId, given.readingId],
      });
      return { recorded: results.length, activities: ids.length };
    });
  }

  private async outcome(
    send: Send,
    member: CurrentMember,
    given: ResultImportChoices,
  ): Promise<ResultOutcome> {
    const { table, name } = await tableOf(send, member, given.readingId);
    const known = await resultGroundOf(send, member);
    const today = this.clock.today(member.timeZone);
    return resultOutcomeOf(table, given, { ...known, today, source: name.slice(0, 200) });
  }
}
