import { Module } from '@nestjs/common';
import { ResultImportLogService } from './result-import-log.service.js';
import { ResultImportsController } from './result-imports.controller.js';
import { ResultImportsService } from './result-imports.service.js';
import { ResultListController } from './result-list.controller.js';
import { ResultListService } from './result-list.service.js';
import { ResultsController } from './results.controller.js';
import { ResultsService } from './results.service.js';

@Module({
  controllers: [ResultsController, ResultListController, ResultImportsController],
  providers: [ResultsService, ResultListService, ResultImportsService, ResultImportLogService],
})
export class ResultsModule {}
