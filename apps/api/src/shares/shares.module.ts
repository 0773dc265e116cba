import { Module } from '@nestjs/common';
import { SharesController } from './shares.controller.js';
import { SharesService } from './shares.service.js';
import { ShowingController } from './showing.controller.js';
import { ShowingService } from './showing.service.js';

@Module({
  controllers: [SharesController, ShowingController],
  providers: [SharesService, ShowingService],
})
export class SharesModule {}
