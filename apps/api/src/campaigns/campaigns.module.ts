import { Module } from '@nestjs/common';
import { CampaignActivitiesService } from './campaign-activities.service.js';
import { CampaignsController } from './campaigns.controller.js';
import { CampaignsService } from './campaigns.service.js';

@Module({ controllers: [CampaignsController], providers: [CampaignsService, CampaignActivitiesService] })
export class CampaignsModule {}
