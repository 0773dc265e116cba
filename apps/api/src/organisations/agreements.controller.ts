import { type Agreements, changeAgreements, showAgreements } from '@cadans/contracts/agreements';
import { Controller } from '@nestjs/common';
import { type Given, GivenBy, Who } from '../http/given.js';
import type { CurrentMember } from '../http/request.js';
import { Serve } from '../http/serve.js';
import { AgreementsService } from './agreements.service.js';

@Controller()
export class AgreementsController {
  constructor(private readonly agreements: AgreementsService) {}

  @Serve(showAgreements)
  show(@Who() member: CurrentMember): Promise<Agreements> {
    return this.agreements.show(member);
  }

  @Serve(changeAgreements)
  change(
    @Who() member: CurrentMember,
    @GivenBy() { version, body }: Given<typeof changeAgreements>,
  ): Promise<Agreements> {
    return this.agreements.change(member, version, body);
  }
}
