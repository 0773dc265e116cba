import {
  type AccountSession,
  endAllSessions,
  endSession,
  listSessions,
} from '@cadans/contracts/account-sessions';
import { Controller } from '@nestjs/common';
import { type Given, GivenBy, WhichSession, WhoseSession } from '../http/given.js';
import { Serve } from '../http/serve.js';
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
  end(@WhoseSession() userId: string, @GivenBy() { params }: Given<typeof endSession>): Promise<void> {
    return this.sessions.end(userId, params.sessionId);
  }

  @Serve(endAllSessions)
  endAll(@WhoseSession() userId: string): Promise<void> {
    return this.sessions.end(userId);
  }
}
