import type { Identity } from '@cadans/contracts/single-sign-on';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { SafetyMails } from '../doors/safety-mails.js';
import { Refusal } from '../http/refusal.js';
import { inIdentity } from '../session/identity-transaction.js';
import { recordUserEvent } from '../session/record-user-event.js';
import type { Whence } from '../session/whence.js';
import type { Arrived } from './arrived.js';
import { IdentityProvider } from './identity-provider.js';
import {
  IDENTITIES_OF,
  IN_THE_WAY,
  KEEP_IDENTITY,
  type KeptIdentity,
  REMOVE_IDENTITY,
} from './identity-statements.js';

/** Who persons are at an identity provider: linked by what the provider calls them, never by an address. */
@Injectable()
export class Identities {
  constructor(
    private readonly database: Database,
    private readonly provider: IdentityProvider,
    private readonly safety: SafetyMails,
  ) {}

  async list(userId: string): Promise<Identity[]> {
    this.provider.require();
    const { rows } = await this.database.identity.query<KeptIdentity>(IDENTITIES_OF, [userId]);
    return rows.map((row) => this.shown(row));
  }

  /** Refused: what is somebody else's already, and a second of one provider. Asked twice, it is linked once. */
  async link(userId: string, arrived: Arrived, whence: Whence): Promise<Identity> {
    const { issuer, subject, email } = arrived;
    const { identity } = this.database;
    const kept = await inIdentity(identity, async (client) => {
      const { rows } = await client.query<KeptIdentity>(KEEP_IDENTITY, [userId, issuer, subject, email]);
      if (rows[0])
        await recordUserEvent(this.database, { userId, kind: 'identity_linked', ...whence }, client);
      return rows[0];
    });
    if (kept) {
      await this.safety.tell(userId, 'identity_linked');
      return this.shown(kept);
    }
    const { rows } = await identity.query<KeptIdentity>(IN_THE_WAY, [issuer, subject, userId]);
    const [standing] = rows;
    if (standing?.subject === subject && standing.userId === userId) return this.shown(standing);
    throw new Refusal(standing?.subject === subject ? 'identity_taken' : 'identity_kept');
  }

  async unlink(userId: string, identityId: string, whence: Whence): Promise<void> {
    this.provider.require();
    const isGone = await inIdentity(this.database.identity, async (client) => {
      const { rowCount } = await client.query(REMOVE_IDENTITY, [userId, identityId]);
      if (rowCount)
        await recordUserEvent(this.database, { userId, kind: 'identity_unlinked', ...whence }, client);
      return rowCount === 1;
    });
    if (isGone) await this.safety.tell(userId, 'identity_unlinked');
  }

  /** Whether somebody is who arrived. */
  async isOf(userId: string, { issuer, subject }: Arrived): Promise<boolean> {
    const { rows } = await this.database.identity.query<KeptIdentity>(IDENTITIES_OF, [userId]);
    return rows.some((kept) => kept.issuer === issuer && kept.subject === subject);
  }

  private shown({ id, issuer, email, since, lastUsed }: KeptIdentity): Identity {
    const { issuer: ours, name } = this.provider.require();
    const { hostname } = new URL(issuer);
    return {
      id,
      provider: hostname === ours.hostname ? name : hostname,
      email,
      since: since.toISOString(),
      lastUsed: lastUsed?.toISOString() ?? null,
    };
  }
}
