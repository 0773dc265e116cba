import { type Campaign, createCampaign, dissolveCampaign, renameCampaign } from '@cadans/contracts/campaigns';
import type { AnswerOf } from '@cadans/contracts/endpoint';
import { Controller } from '@nestjs/common';
import { type Given, GivenBy, Who } from '../http/given.js';
import type { CurrentMember } from '../http/request.js';
import { Serve } from '../http/serve.js';
import { CampaignActivitiesService } from './campaign-activities.service.js';
import { CampaignsService } from './campaigns.service.js';

@Controller()
export class CampaignsController {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly activities: CampaignActivitiesService,
  ) {}

  @Serve(createCampaign)
  create(@Who() member: CurrentMember, @GivenBy() { body }: Given<typeof createCampaign>): Promise<Campaign> {
    return this.campaigns.create(member, body);
  }

  @Serve(renameCampaign)
  rename(
    @Who() member: CurrentMember,
    @GivenBy() { params, version, body }: Given<typeof renameCampaign>,
  ): Promise<Campaign> {
    return this.campaigns.rename(member, params.campaignId, version, body.name);
  }

  @Serve(dissolveCampaign)
  dissolve(
    @Who() member: CurrentMember,
    @GivenBy() { params, version }: Given<typeof dissolveCampaign>,
  ): Promise<AnswerOf<typeof dissolveCampaign>> {
    return this.activities.dissolve(member, params.campaignId, version);
  }
}
