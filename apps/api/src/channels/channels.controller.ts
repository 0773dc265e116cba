import {
  type Channel,
  changeChannel,
  createChannel,
  deleteChannel,
  listChannels,
} from '@cadans/contracts/channels';
import { Controller } from '@nestjs/common';
import { type Given, GivenBy, Who } from '../http/given.js';
import type { CurrentMember } from '../http/request.js';
import { Serve } from '../http/serve.js';
import { ChannelsService } from './channels.service.js';

@Controller()
export class ChannelsController {
  constructor(private readonly channels: ChannelsService) {}

  @Serve(listChannels)
  list(@Who() member: CurrentMember): Promise<{ channels: Channel[] }> {
    return this.channels.list(member);
  }

  @Serve(createChannel)
  create(@Who() member: CurrentMember, @GivenBy() { body }: Given<typeof createChannel>): Promise<Channel> {
    return this.channels.create(member, body);
  }

  @Serve(changeChannel)
  change(
    @Who() member: CurrentMember,
    @GivenBy() { params, version, body }: Given<typeof changeChannel>,
  ): Promise<Channel> {
    return this.channels.change(member, params.channelId, version, body);
  }

  @Serve(deleteChannel)
  delete(
    @Who() member: CurrentMember,
    @GivenBy() { params, version }: Given<typeof deleteChannel>,
  ): Promise<void> {
    return this.channels.delete(member, params.channelId, version);
  }
}
