import { type DynamicModule, Module } from '@nestjs/common';
import { DEMO_MODE } from '../demo/demo-mode.js';
import { AccountController } from './account.controller.js';
import { AccountSessionsController } from './account-sessions.controller.js';
import { AccountSessionsService } from './account-sessions.service.js';
import { ConfirmationsController } from './confirmations.controller.js';
import { ConfirmationsService } from './confirmations.service.js';
import { EmailChangesService } from './email-changes.service.js';
import { EmailMails } from './email-mails.js';
import { PasskeysController } from './passkeys.controller.js';
import { Passkeys } from './passkeys.js';

/** What is a person's own, in whatever organisations: showing who one is, where one is signed in, passkeys, the e-mail address. */
@Module({})
export class AccountModule {
  static when(demo: boolean): DynamicModule {
    return {
      module: AccountModule,
      controllers: [
        ConfirmationsController,
        AccountSessionsController,
        AccountController,
        PasskeysController,
      ],
      providers: [
        ConfirmationsService,
        AccountSessionsService,
        EmailChangesService,
        EmailMails,
        Passkeys,
        { provide: DEMO_MODE, useValue: demo },
      ],
    };
  }
}
