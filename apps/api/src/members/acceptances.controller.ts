import type { AnswerOf } from '@cadans/contracts/endpoint';
import { acceptInvitation, type Invitation, showInvitation } from '@cadans/contracts/invitations';
import { Controller, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Given, GivenBy } from '../http/given.js';
import { Serve } from '../http/serve.js';
import { Sessions } from '../session/sessions.js';
import { whenceOf } from '../session/whence.js';
import { AcceptancesService, type Comer } from './acceptances.service.js';

@Controller()
export class AcceptancesController {
  constructor(
    private readonly acceptances: AcceptancesService,
    private readonly sessions: Sessions,
  ) {}

  @Serve(showInvitation)
  async show(
    @Req() request: FastifyRequest,
    @GivenBy() { body }: Given<typeof showInvitation>,
  ): Promise<Invitation> {
    return this.acceptances.show(await this.comer(request), body);
  }

  @Serve(acceptInvitation)
  async accept(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @GivenBy() { body }: Given<typeof acceptInvitation>,
  ): Promise<AnswerOf<typeof acceptInvitation>> {
    const { accepted, cookies } = await this.acceptances.accept(await this.comer(request), body);
    if (cookies.length > 0) void reply.header('set-cookie', cookies);
    return accepted;
  }

  private async comer(request: FastifyRequest): Promise<Comer> {
    const token = this.sessions.tokenOf(request.headers.cookie);
    return { whence: whenceOf(request), userId: token && (await this.sessions.userOf(token)) };
  }
}
