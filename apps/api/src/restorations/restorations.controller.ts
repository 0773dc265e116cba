import { importOrganisation, type Restored } from '@cadans/contracts/exports';
import { Body, Controller, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { WhoseSession } from '../http/given.js';
import { Refusal } from '../http/refusal.js';
import { Serve } from '../http/serve.js';
import { whenceOf } from '../session/whence.js';
import { RestorationsService } from './restorations.service.js';

@Controller()
export class RestorationsController {
  constructor(private readonly restorations: RestorationsService) {}

  @Serve(importOrganisation)
  restore(
    @WhoseSession() userId: string,
    @Body() content: unknown,
    @Req() request: FastifyRequest,
  ): Promise<Restored> {
    if (!Buffer.isBuffer(content)) throw new Refusal('unsupported_media_type');
    return this.restorations.restore(userId, content, whenceOf(request));
  }
}
