import type { AnswerOf } from '@cadans/contracts/endpoint';
import { createFeed, listFeeds, revokeFeed } from '@cadans/contracts/feeds';
import { Controller } from '@nestjs/common';
import { type Given, GivenBy, Who } from '../http/given.js';
import type { CurrentMember } from '../http/request.js';
import { Serve } from '../http/serve.js';
import { FeedsService } from './feeds.service.js';

@Controller()
export class FeedsController {
  constructor(private readonly feeds: FeedsService) {}

  @Serve(listFeeds)
  list(@Who() member: CurrentMember): Promise<AnswerOf<typeof listFeeds>> {
    return this.feeds.list(member);
  }

  @Serve(createFeed)
  create(
    @Who() member: CurrentMember,
    @GivenBy() { body }: Given<typeof createFeed>,
  ): Promise<AnswerOf<typeof createFeed>> {
    return this.feeds.create(member, body);
  }

  @Serve(revokeFeed)
  revoke(@Who() member: CurrentMember, @GivenBy() { params }: Given<typeof revokeFeed>): Promise<void> {
    return this.feeds.revoke(member, params.feedId);
  }
}
