import { Module } from '@nestjs/common';
import { AcceptingService } from './accepting.service.js';
import { DecidingController } from './deciding.controller.js';
import { DecidingService } from './deciding.service.js';
import { RequestFormsController } from './request-forms.controller.js';
import { RequestFormsService } from './request-forms.service.js';
import { RequestJobs } from './request-jobs.js';
import { RequestsController } from './requests.controller.js';
import { RequestsService } from './requests.service.js';

@Module({
  controllers: [RequestsController, DecidingController, RequestFormsController],
  providers: [RequestJobs, RequestsService, DecidingService, AcceptingService, RequestFormsService],
})
export class RequestsModule {}
