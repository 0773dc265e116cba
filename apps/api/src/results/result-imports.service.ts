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
import { resultDryRunOf } from './result-dry-run.js';
import { resultGroundOf } from './result-import-ground.js';
import { type ResultOutcome, resultOutcomeOf } from './result-outcome.js';
import { PATIENT, writeResults } from './write-results.js';

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
      await send({ text: PATIENT, values: [] });
      // Two imports at once would both find that nothing is recorded yet. One waits for the other.
      await send({
        text: 'select from organisation where id = $1 for no key update',
        values: [organisationId],
      });
      const { planned, digest, fileName } = await this.outcome(send, member, given);
      if (digest !== given.digest) throw new Refusal('stale');
      const recorded = planned.flatMap(({ result }) => result ?? []);
      const corrected = planned.flatMap(({ verdict, change }) =>
        verdict === 'corrects' && change ? { ...change.after, id: change.before.id } : [],
      );
      const isWaiting = planned.some(({ verdict }) => verdict === 'ambiguous');
      if (recorded.length + corrected.length === 0 || (isWaiting && !given.leaveOutWaiting))
        throw new Refusal('import_incomplete');
      const source = given.source || fileName.slice(0, 200);
      const id = await writeResults(send, member, { recorded, corrected, source });
      await send({
        text: 'delete from import_file where organisation_id = $1 and id = $2',
        values: [organisationId, given.readingId],
      });
      const activities = new Set([...recorded, ...corrected].map(({ activityId }) => activityId));
      const counts = { recorded: recorded.length, corrected: corrected.length };
      return { id, ...counts, activities: activities.size };
    });
  }

  private async outcome(
    send: Send,
    member: CurrentMember,
    given: ResultImportChoices,
  ): Promise<ResultOutcome> {
    const today = this.clock.today(member.timeZone);
    const { table, name } = await tableOf(send, member, { readingId: given.readingId, sheet: null, today });
    const ground = await resultGroundOf(send, member);
    return resultOutcomeOf({ table, fileName: name, today, ...ground }, given);
  }
}
