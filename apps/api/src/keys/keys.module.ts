import { Global, Module } from '@nestjs/common';
import { KeyInUseReader } from './key-in-use.js';
import { Keyholders } from './keyholders.js';
import { KeysController } from './keys.controller.js';
import { KeysService } from './keys.service.js';

/** API keys; whom they stand for is asked at the door of every request. */
@Global()
@Module({
  controllers: [KeysController],
  providers: [KeysService, Keyholders, KeyInUseReader],
  exports: [Keyholders, KeyInUseReader],
})
export class KeysModule {}
