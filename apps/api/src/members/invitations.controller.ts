import type { AnswerOf } from '@cadans/contracts/endpoint';
import {
  invite,
  listPeople,
  type OpenInvitation,
  resendInvitation,
  withdrawInvitation,
} from '@cadans/contracts/invitations';
import { Controller } from '@nestjs/common';
import { type Given, GivenBy, Who } from '../http/given.js';
import type { CurrentMember } from '../http/request.js';
import { Serve } from '../http/serve.js';
import { InvitationsService } from './invitations.service.js';

@Controller()
export class InvitationsController {
  constructor(private readonly invitations: InvitationsService) {}

  @Serve(listPeople)
  list(@Who() member: CurrentMember): Promise<AnswerOf<typeof listPeople>> {
    return this.invitations.list(member);
  }

  @Serve(invite)
  invite(
    @Who() member: CurrentMember,
    @GivenBy() { body }: Given<typeof invite>,
  ): Promise<AnswerOf<typeof invite>> {
    return this.invitations.invite(member, body);
  }

  @Serve(resendInvitation)
  resend(
    @Who() member: CurrentMember,
    @GivenBy() { params }: Given<typeof resendInvitation>,
  ): Promise<OpenInvitation> {
    return this.invitations.resend(member, params.invitationId);
  }

  @Serve(withdrawInvitation)
  withdraw(
    @Who() member: CurrentMember,
    @GivenBy() { params }: Given<typeof withdrawInvitation>,
  ): Promise<void> {
    return this.invitations.withdraw(member, params.invitationId);
  }
}
