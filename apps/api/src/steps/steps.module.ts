import { Module } from '@nestjs/common';
import { StepTemplatesController } from './step-templates.controller.js';
import { StepTemplatesService } from './step-templates.service.js';
import { StepsController } from './steps.controller.js';
import { StepsService } from './steps.service.js';

@Module({
  controllers: [StepsController, StepTemplatesController],
  providers: [StepsService, StepTemplatesService],
})
export class StepsModule {}
