import { type DynamicModule, Module } from '@nestjs/common';
import { DEMO_MODE } from '../demo/demo-mode.js';
import { InstallationController } from './installation.controller.js';
import { Installation } from './installation.js';
import { SettingUp } from './setting-up.service.js';

/** What is true of this installation before anybody is signed in: how one comes in, and who begins in it. */
@Module({})
export class InstallationModule {
  static when(demo: boolean): DynamicModule {
    return {
      module: InstallationModule,
      controllers: [InstallationController],
      providers: [Installation, SettingUp, { provide: DEMO_MODE, useValue: demo }],
    };
  }
}
