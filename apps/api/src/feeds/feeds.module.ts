import { Module } from '@nestjs/common';
import { FeedsController } from './feeds.controller.js';
import { FeedsService } from './feeds.service.js';
import { FollowingController } from './following.controller.js';
import { FollowingService } from './following.service.js';

@Module({
  controllers: [FeedsController, FollowingController],
  providers: [FeedsService, FollowingService],
})
export class FeedsModule {}
