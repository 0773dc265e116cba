import { changePreferences, type Session, showSession } from '@cadans/contracts/session';
import { Controller } from '@nestjs/common';
import { type Given, GivenBy, WhoseSession } from '../http/given.js';
import { Serve } from '../http/serve.js';
import { SessionService } from './session.service.js';

@Controller()
export class SessionController {
  constructor(private readonly session: SessionService) {}

  @Serve(showSession)
  show(@WhoseSession() userId: string): Promise<Session> {
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
