import type { Agreements, changeAgreements } from '@cadans/contracts/agreements';
import type { BodyOf } from '@cadans/contracts/endpoint';
import { Injectable } from '@nestjs/common';
import { Database, type Send } from '../database/database.js';
import { asSeen, there } from '../http/as-seen.js';
import type { CurrentMember } from '../http/request.js';

type Row = Agreements & { [column: string]: unknown };

const SHOW = `select weekly_capacity as "weeklyCapacity", noise_buffer as "noiseBuffer", version from organisation where id = $1`;
const CHANGE = `update organisation set weekly_capacity = coalesce($2, weekly_capacity), noise_buffer = coalesce($3, noise_buffer) where id = $1`;

/** What an organisation agreed with itself. */
@Injectable()
export class AgreementsService {
  constructor(private readonly database: Database) {}

  async show({ organisationId }: CurrentMember): Promise<Agreements> {
    const [found] = await this.database.query<Row>({
      name: 'agreements',
      text: SHOW,
      values: [organisationId],
    });
    return there(found);
  }

  change(
    { organisationId }: CurrentMember,
    version: number,
    { weeklyCapacity, noiseBuffer }: BodyOf<typeof changeAgreements>,
  ): Promise<Agreements> {
    const values = [organisationId, weeklyCapacity ?? null, noiseBuffer ?? null];
    return this.database.write(async (send) => {
      const agreed = await lock(send, organisationId);
      asSeen(agreed, version);
      await send({ name: 'change-agreements', text: CHANGE, values });
      return lock(send, organisationId);
    });
  }
}

async function lock(send: Send, organisationId: string): Promise<Agreements> {
  const text = `${SHOW} for no key update`;
  const [agreed] = await send<Row>({ name: 'lock-agreements', text, values: [organisationId] });
  return there(agreed);
}
