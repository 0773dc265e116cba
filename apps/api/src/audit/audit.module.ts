import { Module } from '@nestjs/common';
import { AuditController } from './audit.controller.js';
import { AuditTrail } from './audit-trail.service.js';

@Module({ controllers: [AuditController], providers: [AuditTrail] })
export class AuditModule {}
