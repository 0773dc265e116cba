import { type DynamicModule, Module } from '@nestjs/common';
import { DemoController } from './demo.controller.js';

/** The demo's way in. Without demo data neither the route nor the buttons exist. */
@Module({})
export class DemoModule {
  static when(demo: boolean): DynamicModule {
    return { module: DemoModule, controllers: demo ? [DemoController] : [] };
  }
}
