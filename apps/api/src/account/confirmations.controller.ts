import { type ConfirmationWay, confirmYourself, showConfirmationWays } from '@cadans/contracts/confirmations';
import { Controller } from '@nestjs/common';
import { type Given, GivenBy, WhichSession, WhoseSession } from '../http/given.js';
import { Serve } from '../http/serve.js';
import { ConfirmationsService } from './confirmations.service.js';

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
  ): Promise<void> {
    return this.confirmations.confirm({ userId, sessionId }, body);
  }
}
