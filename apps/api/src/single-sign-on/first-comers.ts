import { acceptInvitation } from '@cadans/contracts/invitations';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { inTenantScope } from '../database/tenant-scope.js';
import { actByLink } from '../http/acting.js';
import { there } from '../http/as-seen.js';
import { Refusal } from '../http/refusal.js';
import { type FoundInvitation, heldInvitationAt, requireOpen } from '../members/found-invitation.js';
import { joinOrganisation } from '../members/joining.js';
import type { Whence } from '../session/whence.js';
import type { Arrived } from './arrived.js';
import { KEEP_IDENTITY } from './identity-statements.js';

interface Invited {
  readonly organisationId: string;
  readonly id: string;
}

const INVITED = `select organisation_id as "organisationId", id from invitation
  where email = $1 and expires_at > now() order by created_at desc, id limit 1`;
const ACCOUNT = `insert into user_account (name, email, email_verified, language) values ($1, $2, true, $3)
  on conflict (email) do nothing returning id`;
const TOLD = `insert into user_event (user_id, kind, address, agent) values ($1, 'identity_linked', left($2, 64), left($3, 300))`;

/** Who comes from the provider for the first time, and has no account: only who was invited gets one. */
@Injectable()
export class FirstComers {
  constructor(private readonly database: Database) {}

  /**
   * Opens an account for who was invited at an address that the provider knows for sure, takes the newest invitation up, and
   * links the two: all of it or nothing. Undefined for who was not invited, or whose invitation was taken up a moment ago.
   */
  async welcome(arrived: Arrived, email: string, whence: Whence): Promise<string | undefined> {
    const [invited] = await this.database.portfolio<Invited>(
      { 'app.invited_email': email },
      { text: INVITED, values: [email] },
    );
    if (!invited) return undefined;
    try {
      return await this.join(arrived, email, invited, whence);
    } catch (error) {
      if (error instanceof Refusal && OVERTAKEN.has(error.code)) return undefined;
      throw error;
    }
  }

  private join(
    { issuer, subject, name }: Arrived,
    email: string,
    { organisationId, id }: Invited,
    whence: Whence,
  ): Promise<string> {
    const act = actByLink(acceptInvitation, whence.address);
    return inTenantScope({ organisationId, act }, () =>
      this.database.write(async (send) => {
        const statement = heldInvitationAt(organisationId, id, email);
        const held = there((await send<FoundInvitation>(statement))[0]);
        requireOpen(held);
        const called = name ?? held.name ?? email.slice(0, email.indexOf('@'));
        const [account] = await send<{ id: string }>({
          text: ACCOUNT,
          values: [called, email, held.language],
        });
        if (!account) throw new Refusal('account_not_linked');
        // The same person at another address a moment ago: one account is theirs.
        const kept = await send({ text: KEEP_IDENTITY, values: [account.id, issuer, subject, email] });
        if (!kept[0]) throw new Refusal('not_found');
        await send({ text: TOLD, values: [account.id, whence.address, whence.agent ?? null] });
        await joinOrganisation(send, organisationId, held, account.id, undefined);
        return account.id;
      }),
    );
  }
}

const OVERTAKEN: ReadonlySet<string> = new Set([
  'not_found',
  'invitation_used',
  'invitation_over',
  'invitation_withdrawn',
]);
