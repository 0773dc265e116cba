import type { BodyOf } from '@cadans/contracts/endpoint';
import type { ImportDryRun } from '@cadans/contracts/import-dry-run';
import type { Imported, importActivities, tryImport } from '@cadans/contracts/imports';
import { isWaiting } from '@cadans/domain/import-choices';
import { Injectable } from '@nestjs/common';
import { Database, type Send } from '../database/database.js';
import { Clock } from '../http/clock.js';
import { Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';
import { createdBy, dryRunOf, perYear } from './dry-run.js';
import { type Ground, groundOf } from './import-ground.js';
import { tableOf } from './kept-file.js';
import { type Outcome, outcomeOf } from './outcome.js';
import { writeImport } from './write-import.js';

// Thousands of rows, each with its history, in a few statements: longer than a request may usually wait.
const PATIENT = `select set_config('statement_timeout', '60s', true), set_config('lock_timeout', '30s', true)`;

/** Imports a file that was read: first what it would do, then exactly that in one transaction. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** What the import would do. Keeps the choices with the file, so that a reload loses nothing. */
  async tryOut(member: CurrentMember, { readingId, draft }: BodyOf<typeof tryImport>): Promise<ImportDryRun> {
    // Each statement on its own: nothing here has to hold together, and a large answer is not kept for a repetition.
    const send: Send = (statement) => this.database.query(statement);
    const { outcome, ground } = await this.outcome(send, member, { readingId, draft });
    await send({
      text: 'update import_file set draft = $3 where organisation_id = $1 and id = $2',
      values: [member.organisationId, readingId, JSON.stringify(draft)],
    });
    return dryRunOf(outcome, ground);
  }

  /** Imports what the dry run showed, or nothing: refused when anything became different since, or still waits for a choice. */
  import(member: CurrentMember, given: BodyOf<typeof importActivities>): Promise<Imported> {
    const { organisationId } = member;
    return this.database.write(async (send) => {
      await send({ text: PATIENT, values: [] });
      // Two imports at once would both find that nothing is there yet. One waits for the other.
      await send({
        text: 'select from organisation where id = $1 for no key update',
        values: [organisationId],
      });
      const { outcome, ground, name } = await this.outcome(send, member, given);
      const { planned, ready, digest } = outcome;
      if (digest !== given.digest) throw new Refusal('stale');
      const waiting = planned.some(({ verdict }) => isWaiting(verdict));
      if (ready.length === 0 || (waiting && !given.leaveOutWaiting)) throw new Refusal('import_incomplete');
      const made = createdBy(ready, ground);
      await writeImport(send, member, ready, ground, name);
      await send({
        text: 'delete from import_file where organisation_id = $1 and id = $2',
        values: [organisationId, given.readingId],
      });
      const parked = planned.filter(({ verdict }) => verdict === 'parked').length;
      return {
        imported: ready.length,
        perYear: perYear(ready),
        parked,
        leftOut: planned.length - ready.length - parked,
        created: {
          themes: made.themes.length,
          owners: made.owners.length,
          channels: made.channels.length,
          plans: made.plans.length,
        },
      };
    });
  }

  private async outcome(
    send: Send,
    member: CurrentMember,
    { readingId, draft }: BodyOf<typeof tryImport>,
  ): Promise<{ outcome: Outcome; ground: Ground; name: string }> {
    const today = this.clock.today(member.timeZone);
    const { table, name } = await tableOf(send, member, { readingId, sheet: draft.sheet, today });
    const ground = await groundOf(send, member, today);
    return { outcome: outcomeOf(table, draft, ground, name), ground, name };
  }
}
