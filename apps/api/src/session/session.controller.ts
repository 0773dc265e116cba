import { changePreferences, type Session, showSession } from '@cadans/contracts/session';
import { Controller, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Given, GivenBy, WhoseSession } from '../http/given.js';
import { Serve } from '../http/serve.js';
import { SessionService } from './session.service.js';
import { Sessions } from './sessions.js';

@Controller()
export class SessionController {
  constructor(
    private readonly session: SessionService,
    private readonly sessions: Sessions,
  ) {}

  @Serve(showSession)
  async show(
    @WhoseSession() userId: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Session> {
    const cookie = await this.sessions.prolong(this.sessions.tokenOf(request.headers.cookie) ?? '');
    if (cookie) void reply.header('set-cookie', cookie);
    return this.session.show(userId);
  }

  @Serve(changePreferences)
  change(
    @WhoseSession() userId: string,
    @GivenBy() { body }: Given<typeof changePreferences>,
  ): Promise<Session> {
    return this.session.changeLanguage(userId, body.language);
  }
}
