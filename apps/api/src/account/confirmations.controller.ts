import { type ConfirmationWay, confirmYourself, showConfirmationWays } from '@cadans/contracts/confirmations';
import { Controller, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { type Given, GivenBy, WhichSession, WhoseSession } from '../http/given.js';
import { Serve } from '../http/serve.js';
import { whenceOf } from '../session/whence.js';
import { travellerOf } from '../single-sign-on/traveller-of.js';
import { ConfirmationsService } from './confirmations.service.js';
import { relyingPartyOf } from './relying-party.js';

@Controller()
export class ConfirmationsController {
  constructor(private readonly confirmations: ConfirmationsService) {}

  @Serve(showConfirmationWays)
  async ways(@WhoseSession() userId: string): Promise<{ ways: ConfirmationWay[] }> {
    return { ways: await this.confirmations.waysOf(userId) };
  }

  @Serve(confirmYourself)
  confirm(
    @WhoseSession() userId: string,
    @WhichSession() sessionId: string,
    @GivenBy() { body }: Given<typeof confirmYourself>,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    const showing = {
      userId,
      sessionId,
      whence: whenceOf(request),
      party: relyingPartyOf(request),
      traveller: travellerOf(request),
    };
    return this.confirmations.confirm(showing, body);
  }
}
