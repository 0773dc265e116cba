import {
  type AccountSession,
  endAllSessions,
  endSession,
  listSessions,
} from '@cadans/contracts/account-sessions';
import { Controller, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { type Given, GivenBy, WhichSession, WhoseSession } from '../http/given.js';
import { Serve } from '../http/serve.js';
import { whenceOf } from '../session/whence.js';
import { AccountSessionsService } from './account-sessions.service.js';

@Controller()
export class AccountSessionsController {
  constructor(private readonly sessions: AccountSessionsService) {}

  @Serve(listSessions)
  async list(
    @WhoseSession() userId: string,
    @WhichSession() sessionId: string,
  ): Promise<{ sessions: AccountSession[] }> {
    return { sessions: await this.sessions.list(userId, sessionId) };
  }

  @Serve(endSession)
  end(
    @WhoseSession() userId: string,
    @GivenBy() { params }: Given<typeof endSession>,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    return this.sessions.end(userId, whenceOf(request), params.sessionId);
  }

  @Serve(endAllSessions)
  endAll(@WhoseSession() userId: string, @Req() request: FastifyRequest): Promise<void> {
    return this.sessions.end(userId, whenceOf(request));
  }
}
