import { Module } from '@nestjs/common';
import { CadenceChangesService } from './cadence-changes.service.js';
import { CadencePausesService } from './cadence-pauses.service.js';
import { CadencesController } from './cadences.controller.js';
import { CadencesService } from './cadences.service.js';

@Module({
  controllers: [CadencesController],
  providers: [CadencesService, CadenceChangesService, CadencePausesService],
})
export class CadencesModule {}
