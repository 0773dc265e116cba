import type { AccountSession } from '@cadans/contracts/account-sessions';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { endPendingEmail } from '../doors/pending-email.js';
import { inIdentity } from '../session/identity-transaction.js';
import { recordUserEvent } from '../session/record-user-event.js';
import type { Whence } from '../session/whence.js';

type Row = Omit<AccountSession, 'since' | 'lastSeen'> & { since: Date; lastSeen: Date };

/** Where a person is signed in, and signing out there. */
@Injectable()
export class AccountSessionsService {
  constructor(private readonly database: Database) {}

  async list(userId: string, thisId: string): Promise<AccountSession[]> {
    const { rows } = await this.database.identity.query<Row>(
      `select id, nullif(user_agent, '') as agent, nullif(ip_address, '') as address, created_at as since,
          updated_at as "lastSeen", id = $2 as "isThis"
        from user_session where user_id = $1 and expires_at > now() order by id = $2 desc, updated_at desc, id`,
      [userId, thisId],
    );
    return rows.map((row) => ({
      ...row,
      since: row.since.toISOString(),
      lastSeen: row.lastSeen.toISOString(),
    }));
  }

  /**
   * Ends a session of this person, or all of them. Every request asks for its session anew and every live line once a
   * second, so nothing else has to be told. Somebody else's session is none of this person's, and stays. Ending all also
   * ends the wait for a new e-mail address.
   */
  async end(userId: string, whence: Whence, sessionId?: string): Promise<void> {
    await inIdentity(this.database.identity, async (client) => {
      const { rowCount } = await client.query(
        'delete from user_session where user_id = $1 and id = coalesce($2, id)',
        [userId, sessionId ?? null],
      );
      const kind = sessionId ? 'session_ended' : 'all_sessions_ended';
      if (!sessionId) await endPendingEmail(client, userId);
      if (rowCount) await recordUserEvent(this.database, { userId, kind, ...whence }, client);
    });
  }
}
