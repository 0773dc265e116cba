import { changeName, type Language, type Session } from '@cadans/contracts/session';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { inTenantScope } from '../database/tenant-scope.js';
import { actOfPerson } from '../http/acting.js';
import { Refusal } from '../http/refusal.js';
import type { Whence } from './whence.js';

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
  async changeName(userId: string, name: string, whence: Whence): Promise<Session> {
    const { user, organisations } = await this.show(userId);
    if (user.name === name) return { user, organisations };
    for (const { organisationId, memberId } of organisations) {
      await inTenantScope({ organisationId, memberId, act: actOfPerson(changeName, whence, ['name']) }, () =>
        this.database.write(async (send) => {
          // Asked first: an update that finds nobody would be noted all the same, for what its triggers touch.
          const values = [organisationId, memberId, user.name];
          const [known] = await send({
            text: 'select true as known from member where organisation_id = $1 and id = $2 and name = $3',
            values,
          });
          if (!known) return;
          await send({
            text: 'update member set name = $4 where organisation_id = $1 and id = $2 and name = $3',
            values: [...values, name],
          });
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
