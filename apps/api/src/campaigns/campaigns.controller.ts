import { type Campaign, createCampaign } from '@cadans/contracts/campaigns';
import { Controller } from '@nestjs/common';
import { type Given, GivenBy, Who } from '../http/given.js';
import type { CurrentMember } from '../http/request.js';
import { Serve } from '../http/serve.js';
import { CampaignsService } from './campaigns.service.js';

@Controller()
export class CampaignsController {
  constructor(private readonly campaigns: CampaignsService) {}

  @Serve(createCampaign)
  create(@Who() member: CurrentMember, @GivenBy() { body }: Given<typeof createCampaign>): Promise<Campaign> {
    return this.campaigns.create(member, body);
  }
}
