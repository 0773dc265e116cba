import { Module } from '@nestjs/common';
import { DecidingService } from './deciding.service.js';
import { ReviewListService } from './review-list.service.js';
import { ReviewsController } from './reviews.controller.js';
import { ReviewsService } from './reviews.service.js';

@Module({
  controllers: [ReviewsController],
  providers: [ReviewsService, DecidingService, ReviewListService],
})
export class ReviewsModule {}
