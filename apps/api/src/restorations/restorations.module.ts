import { Module } from '@nestjs/common';
import { RestorationsController } from './restorations.controller.js';
import { RestorationsService } from './restorations.service.js';
import { UploadAdmissions } from './upload-admissions.js';

@Module({ controllers: [RestorationsController], providers: [RestorationsService, UploadAdmissions] })
export class RestorationsModule {}
