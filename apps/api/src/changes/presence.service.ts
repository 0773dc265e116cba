import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';

/** Where members are looking. */
@Injectable()
export class PresenceService {
  constructor(private readonly database: Database) {}

  /** The member looks at an activity, or at none. */
  async lookAt({ organisationId, id }: CurrentMember, activityId: string | null): Promise<void> {
    if (activityId === null) {
      await this.database.query({
        text: 'delete from presence where organisation_id = $1 and member_id = $2',
        values: [organisationId, id],
      });
      return;
    }
    const looking = await this.database.query({
      name: 'look-at',
      text: `insert into presence (organisation_id, member_id, activity_id)
        select organisation_id, $2, id from activity where organisation_id = $1 and id = $3 and deleted_at is null
        on conflict (organisation_id, member_id) do update set activity_id = excluded.activity_id, seen_at = now()
        returning 1 as seen`,
      values: [organisationId, id, activityId],
    });
    if (looking.length === 0) throw new Refusal('not_found');
  }
}
