import { Module } from '@nestjs/common';
import { CarriedService } from './carried.service.js';
import { HandoversController } from './handovers.controller.js';
import { HandoversService } from './handovers.service.js';
import { UndoingService } from './undoing.service.js';

@Module({
  controllers: [HandoversController],
  providers: [CarriedService, HandoversService, UndoingService],
})
export class HandoversModule {}
