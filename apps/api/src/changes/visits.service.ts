import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Clock } from '../http/clock.js';
import type { CurrentMember } from '../http/request.js';

const VISIT = `insert into member_visit (organisation_id, member_id, last_on) values ($1, $2, $3)
  on conflict (organisation_id, member_id) do update set last_on = excluded.last_on where member_visit.last_on < excluded.last_on`;

/** On which day members were last here: that of the last screen they opened. Which hour, and what they did, is nobody's business. */
@Injectable()
export class VisitsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Remembers that a member is here today; that it could not be kept stops nobody. */
  async remember({ organisationId, id, timeZone }: CurrentMember): Promise<void> {
    const values = [organisationId, id, this.clock.today(timeZone)];
    await this.database.query({ name: 'visit', text: VISIT, values }).catch(() => {});
  }
}
