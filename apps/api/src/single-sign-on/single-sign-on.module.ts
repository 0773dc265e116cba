import { type DynamicModule, Global, Module } from '@nestjs/common';
import { FirstComers } from './first-comers.js';
import { IdentitiesController } from './identities.controller.js';
import { Identities } from './identities.js';
import { IdentityProvider } from './identity-provider.js';
import { Journeys } from './journeys.js';
import { SignOnsController } from './sign-ons.controller.js';
import { SignOns } from './sign-ons.js';
import { SINGLE_SIGN_ON_SETTINGS, type SingleSignOnSettings } from './single-sign-on-settings.js';
import { Trips } from './trips.js';

/** Signing in at the identity provider of the company, where one is configured; without one its routes answer 404. */
@Global()
@Module({})
export class SingleSignOnModule {
  static by(settings: SingleSignOnSettings | null): DynamicModule {
    return {
      module: SingleSignOnModule,
      controllers: [SignOnsController, IdentitiesController],
      providers: [
        FirstComers,
        Identities,
        IdentityProvider,
        Journeys,
        SignOns,
        Trips,
        { provide: SINGLE_SIGN_ON_SETTINGS, useValue: settings },
      ],
      exports: [Identities, IdentityProvider, Journeys],
    };
  }
}
