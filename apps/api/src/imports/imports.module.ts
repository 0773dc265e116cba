import { Module } from '@nestjs/common';
import { ImportsController } from './imports.controller.js';
import { ImportsService } from './imports.service.js';
import { ReadingsService } from './readings.service.js';

@Module({ controllers: [ImportsController], providers: [ImportsService, ReadingsService] })
export class ImportsModule {}
