import { Module } from '@nestjs/common';
import { NoGosController } from './no-gos.controller.js';
import { NoGosService } from './no-gos.service.js';

@Module({ controllers: [NoGosController], providers: [NoGosService] })
export class NoGosModule {}
