import { MOST_FOUNDED } from '@cadans/contracts/organisations';
import type { Membership } from '@cadans/contracts/session';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { newId } from '../database/new-id.js';
import { inTenantScope } from '../database/tenant-scope.js';
import { together } from '../database/together.js';
import { Refusal } from '../http/refusal.js';
import { founding } from './founding.js';

interface Founded extends Membership {
  /** Founded less than a minute ago: who asks for that name again, asks twice for one. */
  readonly justNow: boolean;
}

/** Organisations that people start themselves. */
@Injectable()
export class OrganisationsService {
  constructor(private readonly database: Database) {}

  /**
   * Founds an organisation with the caller as director and admin. The same name again within a minute is a second click
   * and answers the first. Refused: more than ten in a day.
   */
  found(userId: string, name: string): Promise<Membership> {
    const organisationId = newId();
    return inTenantScope({ organisationId }, () =>
      this.database.write(async (send) => {
        // One at a time for each person: so the second click sees what the first made.
        const [person] = await send<{ name: string }>({
          text: `select left(coalesce(nullif(btrim(name), ''), email), 120) as name from user_account where id = $1 for no key update`,
          values: [userId],
        });
        if (!person) throw new Refusal('signed_out');
        const founded = await this.foundedInADay(userId);
        const first = founded.find((one) => one.justNow && one.name === name);
        if (first) {
          const { justNow: _, ...membership } = first;
          return membership;
        }
        if (founded.length >= MOST_FOUNDED) throw new Refusal('too_many_organisations');
        const memberId = newId();
        const made = { organisationId, organisation: name, memberId, userId, person: person.name };
        await together(founding(made).map((statement) => send(statement)));
        return { organisationId, name, memberId, role: 'director', admin: true };
      }),
    );
  }

  /** What a person founded in the last 24 hours: who founds an organisation is a member from its first moment. */
  private async foundedInADay(userId: string): Promise<Founded[]> {
    const members = await this.database.portfolio<Omit<Founded, 'name'> & { at: Date }>(
      { 'app.user_id': userId },
      {
        text: `select organisation_id as "organisationId", id as "memberId", role, admin, created_at as at,
            created_at > now() - interval '1 minute' as "justNow"
          from member where user_id = $1 and admin and role = 'director' and created_at > now() - interval '1 day'`,
        values: [userId],
      },
    );
    const organisations = await this.database.portfolio<{ id: string; name: string; at: Date }>(
      { 'app.organisation_ids': members.map(({ organisationId }) => organisationId).join(',') },
      { text: 'select id, name, created_at as at from organisation', values: [] },
    );
    return members.flatMap(({ at, ...member }) => {
      const own = organisations.find(({ id }) => id === member.organisationId);
      return own && own.at.getTime() === at.getTime() ? [{ ...member, name: own.name }] : [];
    });
  }
}
