import { type DynamicModule, Global, Module } from '@nestjs/common';
import { MailJob } from './mail-job.js';
import { MailLinks } from './mail-links.js';
import { MAIL_SETTINGS, type MailSettings } from './mail-settings.js';

/** Sends what was written to be mailed; who writes a mail asks it where its links lead. */
@Global()
@Module({})
export class MailModule {
  static by(settings: MailSettings): DynamicModule {
    return {
      module: MailModule,
      providers: [MailJob, MailLinks, { provide: MAIL_SETTINGS, useValue: settings }],
      exports: [MailLinks, MAIL_SETTINGS],
    };
  }
}
