import type { AnswerOf, BodyOf } from '@cadans/contracts/endpoint';
import type { invite, listPeople, OpenInvitation } from '@cadans/contracts/invitations';
import { Injectable } from '@nestjs/common';
import { Database, type Send } from '../database/database.js';
import { there } from '../http/as-seen.js';
import { Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';
import { MailLinks } from '../mail/mail-links.js';
import { type Invited, sendInvitations } from './inviting.js';
import {
  type InvitationRow,
  invitationView,
  openInvitations,
  type PersonRow,
  peopleStatement,
} from './people-statements.js';
import { whoIsKnown } from './who-is-known.js';

const WITHDRAW = `update invitation set revoked_at = now(), email = null, name = null
  where organisation_id = $1 and id = $2 and accepted_at is null and revoked_at is null returning id`;
const TO_SEND_AGAIN = `select email, name, member_id as "memberId", role, admin from invitation
  where organisation_id = $1 and id = $2 and accepted_at is null and revoked_at is null for update`;

type ToSendAgain = Invited & Pick<OpenInvitation, 'role' | 'admin'> & { [column: string]: unknown };

/** Who takes part and who is invited to; inviting, sending again, taking back. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly database: Database,
    private readonly links: MailLinks,
  ) {}

  async list({ organisationId, admin }: CurrentMember): Promise<AnswerOf<typeof listPeople>> {
    const [people, invitations] = await Promise.all([
      this.database.query<PersonRow>(peopleStatement(organisationId, admin)),
      admin ? this.database.query<InvitationRow>(openInvitations(organisationId, null)) : [],
    ]);
    return { people, invitations: invitations.map(invitationView) };
  }

  invite(by: CurrentMember, given: BodyOf<typeof invite>): Promise<AnswerOf<typeof invite>> {
    // The same address twice in one list is meant once.
    const people = [...new Map(given.people.map((person) => [person.email, person])).values()];
    return this.database.write(async (send) => {
      await inTurn(send, by.organisationId);
      const left = await whoIsKnown(send, by.organisationId, people);
      const leaves = new Set(left.map(({ email }) => email));
      const toInvite = people.filter(({ email }) => !leaves.has(email));
      const { role, admin } = given;
      const ids = await sendInvitations(send, this.links, by, toInvite, { role, admin });
      return { invited: await this.read(send, by.organisationId, ids), left };
    });
  }

  /** Another invitation in the place of this one. */
  resend(by: CurrentMember, invitationId: string): Promise<OpenInvitation> {
    const { organisationId } = by;
    return this.database.write(async (send) => {
      await inTurn(send, organisationId);
      const values = [organisationId, invitationId];
      const [found] = await send<ToSendAgain>({ name: 'invitation-again', text: TO_SEND_AGAIN, values });
      const { role, admin, ...invited } = there(found);
      await send({ name: 'withdraw-invitation', text: WITHDRAW, values });
      const [known] = await whoIsKnown(send, organisationId, [invited]);
      if (known) throw new Refusal('already_member');
      const [sent] = await this.read(
        send,
        organisationId,
        await sendInvitations(send, this.links, by, [invited], { role, admin }),
      );
      return there(sent);
    });
  }

  withdraw({ organisationId }: CurrentMember, invitationId: string): Promise<void> {
    return this.database.write(async (send) => {
      const [withdrawn] = await send({
        name: 'withdraw-invitation',
        text: WITHDRAW,
        values: [organisationId, invitationId],
      });
      if (!withdrawn) throw new Refusal('not_found');
    });
  }

  private async read(send: Send, organisationId: string, ids: readonly string[]): Promise<OpenInvitation[]> {
    if (ids.length === 0) return [];
    return (await send<InvitationRow>(openInvitations(organisationId, ids))).map(invitationView);
  }
}

/** Two who invite at once do so one after the other: so that nobody is invited twice, and no more than may be. */
async function inTurn(send: Send, organisationId: string): Promise<void> {
  await send({
    name: 'invite-in-turn',
    text: 'select from organisation where id = $1 for no key update',
    values: [organisationId],
  });
}
