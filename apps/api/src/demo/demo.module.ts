import { type DynamicModule, Module } from '@nestjs/common';
import { DEMO_MODE, SignInOptionsController } from '../session/sign-in-options.controller.js';
import { DemoController } from './demo.controller.js';

/** The demo's way in. Without demo data neither the route nor the buttons exist. */
@Module({})
export class DemoModule {
  static when(demo: boolean): DynamicModule {
    return {
      module: DemoModule,
      controllers: [SignInOptionsController, ...(demo ? [DemoController] : [])],
      providers: [{ provide: DEMO_MODE, useValue: demo }],
    };
  }
}
