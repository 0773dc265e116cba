import { MOST_RESTORED, type Restored } from '@cadans/contracts/exports';
import { Injectable } from '@nestjs/common';
import { TurnsOfCallers } from '../ask/turns-of-callers.js';
import { Database, type Send } from '../database/database.js';
import { newId } from '../database/new-id.js';
import { inTenantScope } from '../database/tenant-scope.js';
import { Refusal } from '../http/refusal.js';
import { TurnsOfWork } from '../session/turns-of-work.js';
import { readExport } from './read-export.js';
import { type Bringer, restore } from './restoring.js';

/** So many tries a minute for one person, also in vain: ten files that are sent in one go come through. */
const MOST_TRIES = 20;

/** Organisations that come in from their own export. */
@Injectable()
export class RestorationsService {
  // One file, unpacked and read, takes a few hundred MiB: one at a time, and two wait.
  readonly #turns = new TurnsOfWork(1, 2);
  readonly #tries = new TurnsOfCallers();

  constructor(private readonly database: Database) {}

  /**
   * Makes a new organisation from the bytes of an export, in one transaction. Refused: what is no export or does not hold
   * together, more than ten in a day for one person, and who tries without end; 503 when others are at it and two wait.
   */
  async restore(userId: string, bytes: Buffer): Promise<Restored> {
    this.#tries.take(userId, MOST_TRIES);
    return this.#turns.take(() => this.restoreInTurn(userId, bytes));
  }

  private async restoreInTurn(userId: string, bytes: Buffer): Promise<Restored> {
    const read = await readExport(bytes);
    const organisationId = newId();
    return inTenantScope({ organisationId }, () =>
      this.database.write(async (send) => {
        const bringer = await whoBrings(send, userId);
        if ((await this.broughtInADay(userId)) >= MOST_RESTORED) throw new Refusal('too_many_organisations');
        const membership = await restore(send, organisationId, read, bringer);
        const members = read.tables.member ?? [];
        const isOneOfThem = members.some(({ id }) => id === membership.memberId);
        return {
          membership,
          named: members.length - (isOneOfThem ? 1 : 0),
          activities: read.tables.activity?.length ?? 0,
        };
      }),
    );
  }

  private async broughtInADay(userId: string): Promise<number> {
    const rows = await this.database.portfolio<{ count: number }>(
      { 'app.user_id': userId },
      {
        text: `select count(*)::integer as count from restoration where user_id = $1 and at > now() - interval '1 day'`,
        values: [userId],
      },
    );
    return rows[0]?.count ?? 0;
  }
}

/** One at a time for each person, so that they are counted one by one. */
async function whoBrings(send: Send, userId: string): Promise<Bringer> {
  const [person] = await send<Omit<Bringer, 'userId'>>({
    text: `select left(coalesce(nullif(btrim(name), ''), email), 120) as name, case when email_verified then lower(email) end as email
      from user_account where id = $1 for no key update`,
    values: [userId],
  });
  if (!person) throw new Refusal('signed_out');
  return { ...person, userId };
}
