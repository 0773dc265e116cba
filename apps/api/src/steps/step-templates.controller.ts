import { keepStepTemplate, type StepTemplate, showStepTemplate } from '@cadans/contracts/steps';
import { Controller } from '@nestjs/common';
import { type Given, GivenBy, Who } from '../http/given.js';
import type { CurrentMember } from '../http/request.js';
import { Serve } from '../http/serve.js';
import { StepTemplatesService } from './step-templates.service.js';

@Controller()
export class StepTemplatesController {
  constructor(private readonly templates: StepTemplatesService) {}

  @Serve(showStepTemplate)
  show(
    @Who() member: CurrentMember,
    @GivenBy() { params }: Given<typeof showStepTemplate>,
  ): Promise<StepTemplate> {
    return this.templates.show(member, params.channelId);
  }

  @Serve(keepStepTemplate)
  keep(
    @Who() member: CurrentMember,
    @GivenBy() { params, version, body }: Given<typeof keepStepTemplate>,
  ): Promise<StepTemplate> {
    return this.templates.keep(member, params.channelId, version, body.steps);
  }
}
