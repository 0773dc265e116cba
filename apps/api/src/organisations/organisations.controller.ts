import { foundOrganisation } from '@cadans/contracts/organisations';
import type { Membership } from '@cadans/contracts/session';
import { Controller } from '@nestjs/common';
import { type Given, GivenBy, WhoseSession } from '../http/given.js';
import { Serve } from '../http/serve.js';
import { OrganisationsService } from './organisations.service.js';

@Controller()
export class OrganisationsController {
  constructor(private readonly organisations: OrganisationsService) {}

  @Serve(foundOrganisation)
  found(
    @WhoseSession() userId: string,
    @GivenBy() { body }: Given<typeof foundOrganisation>,
  ): Promise<Membership> {
    return this.organisations.found(userId, body.name);
  }
}
