import { Global, Module } from '@nestjs/common';
import { Admissions } from './admission.js';
import { Codes } from './codes.js';
import { DoorMails } from './door-mails.js';
import { DoorsController } from './doors.controller.js';
import { KnownBrowsers } from './known-browsers.js';
import { Lockout } from './lockout.js';
import { MagicLinks } from './magic-links.js';
import { MailedLinks } from './mailed-links.js';
import { OwnDoorsController } from './own-doors.controller.js';
import { PasswordResets } from './password-resets.js';
import { PersonMails } from './person-mails.js';
import { SafetyMails } from './safety-mails.js';
import { SecondSteps } from './second-steps.js';
import { SignIns } from './sign-ins.js';
import { SweptDoors } from './swept-doors.js';
import { WaitingBrowsers } from './waiting-browsers.js';

/** How one gets in. Every other door admits through the same admissions, and takes codes the same way. */
@Global()
@Module({
  controllers: [DoorsController, OwnDoorsController],
  providers: [
    Admissions,
    Codes,
    DoorMails,
    KnownBrowsers,
    Lockout,
    MagicLinks,
    MailedLinks,
    PasswordResets,
    PersonMails,
    SafetyMails,
    SecondSteps,
    SignIns,
    SweptDoors,
    WaitingBrowsers,
  ],
  exports: [Admissions, Codes, KnownBrowsers, PersonMails, SafetyMails, SignIns],
})
export class DoorsModule {}
