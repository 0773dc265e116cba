import type { Language, Session } from '@cadans/contracts/session';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { inTenantScope } from '../database/tenant-scope.js';
import { Refusal } from '../http/refusal.js';

/** Who is signed in, and where they may go. */
@Injectable()
export class SessionService {
  constructor(private readonly database: Database) {}

  async show(userId: string): Promise<Session> {
    const { rows } = await this.database.identity.query<Session['user']>(
      'select id, name, email, language from user_account where id = $1',
      [userId],
    );
    const user = rows[0];
    if (!user) throw new Refusal('signed_out');
    return { user, organisations: await this.organisationsOf(userId) };
  }

  async changeLanguage(userId: string, language: Language): Promise<Session> {
    await this.database.identity.query(
      'update user_account set language = $2, updated_at = now() where id = $1',
      [userId, language],
    );
    return this.show(userId);
  }

  /** In each organisation that knows the person by the name of before; one that was told another keeps that. */
  async changeName(userId: string, name: string): Promise<Session> {
    const { user, organisations } = await this.show(userId);
    for (const { organisationId, memberId } of organisations) {
      await inTenantScope({ organisationId }, () =>
        this.database.query({
          text: 'update member set name = $3 where organisation_id = $1 and id = $2 and name = $4',
          values: [organisationId, memberId, name, user.name],
        }),
      );
    }
    await this.database.identity.query(
      'update user_account set name = $2, updated_at = now() where id = $1',
      [userId, name],
    );
    return this.show(userId);
  }

  private async organisationsOf(userId: string): Promise<Session['organisations']> {
    const members = await this.database.portfolio<Omit<Session['organisations'][number], 'name'>>(
      { 'app.user_id': userId },
      {
        text: `select organisation_id as "organisationId", id as "memberId", role, admin
          from member where user_id = $1 and active`,
        values: [userId],
      },
    );
    const named = await this.database.portfolio<{ id: string; name: string }>(
      { 'app.organisation_ids': members.map(({ organisationId }) => organisationId).join(',') },
      { text: 'select id, name from organisation order by created_at, id', values: [] },
    );
    return named.flatMap(({ id, name }) => {
      const member = members.find(({ organisationId }) => organisationId === id);
      return member ? [{ ...member, name }] : [];
    });
  }
}
