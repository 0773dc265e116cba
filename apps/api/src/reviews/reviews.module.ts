import { Module } from '@nestjs/common';
import { AgendaController } from './agenda.controller.js';
import { AgendaService } from './agenda.service.js';
import { DecidingService } from './deciding.service.js';
import { MinutesService } from './minutes.service.js';
import { ReviewListService } from './review-list.service.js';
import { ReviewsController } from './reviews.controller.js';
import { ReviewsService } from './reviews.service.js';

@Module({
  controllers: [ReviewsController, AgendaController],
  providers: [ReviewsService, DecidingService, AgendaService, ReviewListService, MinutesService],
})
export class ReviewsModule {}
