import type { AnswerOf } from '@cadans/contracts/endpoint';
import { changeMember, giveHours, listMembers, type Member, removeMember } from '@cadans/contracts/members';
import { Controller } from '@nestjs/common';
import { type Given, GivenBy, Who } from '../http/given.js';
import type { CurrentMember } from '../http/request.js';
import { Serve } from '../http/serve.js';
import { MembersService } from './members.service.js';

@Controller()
export class MembersController {
  constructor(private readonly members: MembersService) {}

  @Serve(listMembers)
  list(@Who() member: CurrentMember): Promise<{ members: Member[] }> {
    return this.members.list(member);
  }

  @Serve(changeMember)
  change(
    @Who() member: CurrentMember,
    @GivenBy() { params, body }: Given<typeof changeMember>,
  ): Promise<Member> {
    return this.members.change(member, params.memberId, body);
  }

  @Serve(giveHours)
  giveHours(
    @Who() member: CurrentMember,
    @GivenBy() { params, body }: Given<typeof giveHours>,
  ): Promise<AnswerOf<typeof giveHours>> {
    return this.members.giveHours(member, params.memberId, body.hoursAWeek);
  }

  @Serve(removeMember)
  remove(@Who() member: CurrentMember, @GivenBy() { params }: Given<typeof removeMember>): Promise<void> {
    return this.members.remove(member, params.memberId);
  }
}
