import { Global, Module } from '@nestjs/common';
import { SessionController } from './session.controller.js';
import { SessionService } from './session.service.js';
import { Sessions } from './sessions.js';

/** Global: the guard of every route asks the sessions. */
@Global()
@Module({ controllers: [SessionController], providers: [Sessions, SessionService], exports: [Sessions] })
export class SessionModule {}
