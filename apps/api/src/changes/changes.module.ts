import { Module } from '@nestjs/common';
import { ChangesController } from './changes.controller.js';
import { ChangesService } from './changes.service.js';
import { PresenceService } from './presence.service.js';
import { VisitsService } from './visits.service.js';

@Module({ controllers: [ChangesController], providers: [ChangesService, PresenceService, VisitsService] })
export class ChangesModule {}
