import { Module } from '@nestjs/common';
import { ActivitiesController } from './activities.controller.js';
import { ActivitiesService } from './activities.service.js';
import { BatchesController } from './batches.controller.js';
import { BatchesService } from './batches.service.js';
import { EndingsController } from './endings.controller.js';
import { EndingsService } from './endings.service.js';
import { MovesController } from './moves.controller.js';
import { MovesService } from './moves.service.js';
import { ScrapListController } from './scrap-list.controller.js';
import { ScrapListService } from './scrap-list.service.js';

@Module({
  controllers: [
    ActivitiesController,
    MovesController,
    EndingsController,
    ScrapListController,
    BatchesController,
  ],
  providers: [ActivitiesService, MovesService, EndingsService, ScrapListService, BatchesService],
})
export class ActivitiesModule {}
