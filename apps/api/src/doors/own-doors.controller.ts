import {
  beginTotp,
  changePassword,
  confirmTotp,
  endTotp,
  renewRecoveryCodes,
  showTwoStep,
  type TwoStep,
} from '@cadans/contracts/doors';
import { Controller, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { type Given, GivenBy, WhichSession, WhoseSession } from '../http/given.js';
import { Serve } from '../http/serve.js';
import { whenceOf } from '../session/whence.js';
import { PasswordResets } from './password-resets.js';
import { type Begun, SecondSteps } from './second-steps.js';

/** How somebody who is signed in comes in from now on: another password, a second step. */
@Controller()
export class OwnDoorsController {
  constructor(
    private readonly secondSteps: SecondSteps,
    private readonly resets: PasswordResets,
  ) {}

  @Serve(showTwoStep)
  show(@WhoseSession() userId: string): Promise<TwoStep> {
    return this.secondSteps.show(userId);
  }

  @Serve(beginTotp)
  begin(@WhoseSession() userId: string): Promise<Begun> {
    return this.secondSteps.begin(userId);
  }

  @Serve(confirmTotp)
  async confirm(
    @WhoseSession() userId: string,
    @GivenBy() { body }: Given<typeof confirmTotp>,
    @Req() request: FastifyRequest,
  ): Promise<{ recoveryCodes: string[] }> {
    return { recoveryCodes: await this.secondSteps.confirm(userId, body.code, whenceOf(request)) };
  }

  @Serve(endTotp)
  end(@WhoseSession() userId: string, @Req() request: FastifyRequest): Promise<void> {
    return this.secondSteps.end(userId, whenceOf(request));
  }

  @Serve(renewRecoveryCodes)
  async renew(
    @WhoseSession() userId: string,
    @Req() request: FastifyRequest,
  ): Promise<{ recoveryCodes: string[] }> {
    return { recoveryCodes: await this.secondSteps.renew(userId, whenceOf(request)) };
  }

  @Serve(changePassword)
  change(
    @WhoseSession() userId: string,
    @WhichSession() sessionId: string,
    @GivenBy() { body }: Given<typeof changePassword>,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    return this.resets.change({ userId, sessionId }, body, whenceOf(request));
  }
}
