import { Module } from '@nestjs/common';
import { DeletionsController } from './deletions.controller.js';
import { DeletionsService } from './deletions.service.js';
import { LeavingLetters } from './leaving-letters.js';

@Module({ controllers: [DeletionsController], providers: [DeletionsService, LeavingLetters] })
export class DeletionsModule {}
