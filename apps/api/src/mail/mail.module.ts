import { type DynamicModule, Module } from '@nestjs/common';
import { MailJob } from './mail-job.js';
import { MAIL_SETTINGS, type MailSettings } from './mail-settings.js';

/** Sends what was written to be mailed. */
@Module({})
export class MailModule {
  static by(settings: MailSettings): DynamicModule {
    return { module: MailModule, providers: [MailJob, { provide: MAIL_SETTINGS, useValue: settings }] };
  }
}
