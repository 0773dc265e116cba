import { type DynamicModule, Module } from '@nestjs/common';
import { DEMO_MODE } from '../session/sign-in-options.controller.js';
import { AccountSessionsController } from './account-sessions.controller.js';
import { AccountSessionsService } from './account-sessions.service.js';
import { ConfirmationsController } from './confirmations.controller.js';
import { ConfirmationsService } from './confirmations.service.js';

/** What is a person's own, in whatever organisations: showing who one is, and where one is signed in. */
@Module({})
export class AccountModule {
  static when(demo: boolean): DynamicModule {
    return {
      module: AccountModule,
      controllers: [ConfirmationsController, AccountSessionsController],
      providers: [ConfirmationsService, AccountSessionsService, { provide: DEMO_MODE, useValue: demo }],
    };
  }
}
