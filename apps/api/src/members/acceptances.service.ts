import type { AnswerOf, BodyOf } from '@cadans/contracts/endpoint';
import { acceptInvitation, type Invitation, type showInvitation } from '@cadans/contracts/invitations';
import { Injectable } from '@nestjs/common';
import { networkOf, TurnsOfCallers } from '../ask/turns-of-callers.js';
import { Database, type Send } from '../database/database.js';
import { inTenantScope } from '../database/tenant-scope.js';
import { KnownBrowsers } from '../doors/known-browsers.js';
import { actOfNewcomer } from '../http/acting.js';
import { there } from '../http/as-seen.js';
import { Refusal } from '../http/refusal.js';
import { recordUserEvent } from '../session/record-user-event.js';
import { Sessions } from '../session/sessions.js';
import type { Whence } from '../session/whence.js';
import {
  type FoundInvitation,
  heldInvitationOfLink,
  invitationOfLink,
  maskedAddress,
  requireOpen,
} from './found-invitation.js';
import { joinOrganisation, memberOfUser } from './joining.js';
import { openAccount } from './open-account.js';

/** So many looks and tries a minute from one address. */
const LOOKS = 120;
const TRIES = 60;

type Accepted = AnswerOf<typeof acceptInvitation>;
type Given = BodyOf<typeof acceptInvitation>;

/** Who comes with a link: from where, and as whom this browser is signed in. */
export interface Comer {
  readonly whence: Whence;
  readonly userId: string | undefined;
}

/** Taking an invitation up, by who was mailed it and nobody else. */
@Injectable()
export class AcceptancesService {
  readonly #turns = new TurnsOfCallers();

  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly known: KnownBrowsers,
  ) {}

  async show(by: Comer, { organisationId, token }: BodyOf<typeof showInvitation>): Promise<Invitation> {
    this.#turns.take(`look ${networkOf(by.whence.address)}`, LOOKS);
    const found = await this.find(organisationId, token);
    const { organisation, invitedBy, language, email, name, role, admin, expiresAt, state } = found;
    return {
      ...{ organisation, invitedBy, language, name, role, admin, state },
      address: email === null || state === 'used' ? null : maskedAddress(email),
      expiresAt: expiresAt.toISOString(),
      who: whoComes(by, found),
    };
  }

  /** Answers also the cookies of who is new, and has a session from now on. */
  async accept(by: Comer, given: Given): Promise<{ accepted: Accepted; cookies: string[] }> {
    this.#turns.take(`try ${networkOf(by.whence.address)}`, TRIES);
    const { organisationId, token } = given;
    const seen = await this.find(organisationId, token);
    const before =
      by.userId && seen.state === 'used' && (await this.acceptedBefore(by.userId, organisationId, seen));
    if (before) return { accepted: before, cookies: [] };
    requireOpen(seen);
    const who = whoComes(by, seen);
    if (who === 'another') throw new Refusal('invitation_for_another');
    if (who === 'known') throw new Refusal('sign_in_first');
    const account = who === 'new' ? await openAccount(this.sessions, given) : undefined;
    const act = actOfNewcomer(acceptInvitation, by.whence, 'link');
    const joined = await inTenantScope({ organisationId, act }, () =>
      this.database.write(async (send) => {
        const held = await this.find(organisationId, token, send);
        requireOpen(held);
        // The account may have moved to another address a moment ago.
        if (!account && whoComes(by, held) !== 'you') throw new Refusal('invitation_for_another');
        const userId = account ? await account(send, held) : there(by.userId);
        return { userId, accepted: await joinOrganisation(send, organisationId, held, userId, given.name) };
      }),
    );
    const cookies = account ? await this.letIn(joined.userId, by.whence) : [];
    return { accepted: joined.accepted, cookies };
  }

  /** Opens the first session of who is new. */
  private async letIn(userId: string, whence: Whence): Promise<string[]> {
    const about = { door: 'invitation' };
    await recordUserEvent(this.database, { userId, kind: 'signed_in', ...whence, about });
    return [await this.sessions.open(userId, whence), await this.known.cookieFor(userId)];
  }

  private async find(organisationId: string, token: string, send?: Send): Promise<FoundInvitation> {
    if (send) return there((await send<FoundInvitation>(heldInvitationOfLink(organisationId, token)))[0]);
    const statement = invitationOfLink(organisationId, token);
    const [found] = await inTenantScope({ organisationId }, () =>
      this.database.query<FoundInvitation>(statement),
    );
    return there(found);
  }

  /** Whose answer was lost asks again, and hears the same. */
  private acceptedBefore(userId: string, organisationId: string, { acceptedById }: FoundInvitation) {
    return inTenantScope({ organisationId }, async () => {
      const [member] = await this.database.query<Accepted & { [column: string]: unknown }>(
        memberOfUser(organisationId, userId),
      );
      return member?.memberId === acceptedById ? member : undefined;
    });
  }
}

function whoComes({ userId }: Comer, invitation: FoundInvitation): Invitation['who'] {
  if (userId !== undefined) return userId === invitation.userId ? 'you' : 'another';
  return invitation.userId === null ? 'new' : 'known';
}
