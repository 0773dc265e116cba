import { importOrganisation, MOST_RESTORED, type Restored } from '@cadans/contracts/exports';
import { Injectable } from '@nestjs/common';
import { Database, type Send } from '../database/database.js';
import { newId } from '../database/new-id.js';
import { inTenantScope } from '../database/tenant-scope.js';
import { actOfNewcomer } from '../http/acting.js';
import { Refusal } from '../http/refusal.js';
import { TurnsOfWork } from '../session/turns-of-work.js';
import type { Whence } from '../session/whence.js';
import { broughtInADay } from './brought-in.js';
import { readExport } from './read-export.js';
import { type Bringer, restore } from './restoring.js';

/** Organisations that come in from their own export. */
@Injectable()
export class RestorationsService {
  // One file, unpacked and read, takes a few hundred MiB: one at a time, and two wait.
  readonly #turns = new TurnsOfWork(1, 2);

  constructor(private readonly database: Database) {}

  /**
   * Makes a new organisation from the bytes of an export, in one transaction. Refused: what is no export or does not hold
   * together, and more than ten in a day for one person; 503 when others are at it and two wait. How often one may try is counted
   * before anything is read (`upload-admissions.ts`).
   */
  restore(userId: string, bytes: Buffer, whence: Whence): Promise<Restored> {
    return this.#turns.take(() => this.restoreInTurn(userId, bytes, whence));
  }

  private async restoreInTurn(userId: string, bytes: Buffer, whence: Whence): Promise<Restored> {
    const read = await readExport(bytes);
    const organisationId = newId();
    const act = actOfNewcomer(importOrganisation, whence);
    return inTenantScope({ organisationId, act }, () =>
      this.database.write(async (send) => {
        const bringer = await whoBrings(send, userId);
        if ((await broughtInADay(this.database, userId)) >= MOST_RESTORED)
          throw new Refusal('too_many_organisations');
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
