import { Global, Module } from '@nestjs/common';
import { Keyholders } from './keyholders.js';
import { KeysController } from './keys.controller.js';
import { KeysService } from './keys.service.js';

/** API keys; whom they stand for is asked at the door of every request. */
@Global()
@Module({ controllers: [KeysController], providers: [KeysService, Keyholders], exports: [Keyholders] })
export class KeysModule {}
