import { Module } from '@nestjs/common';
import { ResultImportsService } from './result-imports.service.js';
import { ResultListController } from './result-list.controller.js';
import { ResultListService } from './result-list.service.js';
import { ResultsController } from './results.controller.js';
import { ResultsService } from './results.service.js';

@Module({
  controllers: [ResultsController, ResultListController],
  providers: [ResultsService, ResultListService, ResultImportsService],
})
export class ResultsModule {}
