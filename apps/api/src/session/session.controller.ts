import { changeName, changePreferences, type Session, showSession } from '@cadans/contracts/session';
import { Controller, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Given, GivenBy, WhoseSession } from '../http/given.js';
import { Serve } from '../http/serve.js';
import { SessionService } from './session.service.js';
import { Sessions } from './sessions.js';
import { whenceOf } from './whence.js';

@Controller()
export class SessionController {
  constructor(
    private readonly session: SessionService,
    private readonly sessions: Sessions,
  ) {}

  @Serve(showSession)
  async show(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ session: Session | null }> {
    const token = this.sessions.tokenOf(request.headers.cookie);
    const userId = token && (await this.sessions.userOf(token));
    if (!userId) return { session: null };
    const cookie = await this.sessions.prolong(token);
    if (cookie) void reply.header('set-cookie', cookie);
    return { session: await this.session.show(userId) };
  }

  @Serve(changeName)
  rename(
    @WhoseSession() userId: string,
    @GivenBy() { body }: Given<typeof changeName>,
    @Req() request: FastifyRequest,
  ): Promise<Session> {
    return this.session.changeName(userId, body.name, whenceOf(request));
  }

  @Serve(changePreferences)
  change(
    @WhoseSession() userId: string,
    @GivenBy() { body }: Given<typeof changePreferences>,
  ): Promise<Session> {
    return this.session.changeLanguage(userId, body.language);
  }
}
