import type { AnswerOf } from '@cadans/contracts/endpoint';
import { createShare, listShares, revokeShare } from '@cadans/contracts/shares';
import { Controller } from '@nestjs/common';
import { type Given, GivenBy, Who } from '../http/given.js';
import type { CurrentMember } from '../http/request.js';
import { Serve } from '../http/serve.js';
import { SharesService } from './shares.service.js';

@Controller()
export class SharesController {
  constructor(private readonly shares: SharesService) {}

  @Serve(listShares)
  list(@Who() member: CurrentMember): Promise<AnswerOf<typeof listShares>> {
    return this.shares.list(member);
  }

  @Serve(createShare)
  create(
    @Who() member: CurrentMember,
    @GivenBy() { body }: Given<typeof createShare>,
  ): Promise<AnswerOf<typeof createShare>> {
    return this.shares.create(member, body);
  }

  @Serve(revokeShare)
  revoke(@Who() member: CurrentMember, @GivenBy() { params }: Given<typeof revokeShare>): Promise<void> {
    return this.shares.revoke(member, params.shareId);
  }
}
