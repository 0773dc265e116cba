import {
  addStep,
  changeStep,
  listSteps,
  removeStep,
  type Step,
  useStepTemplate,
} from '@cadans/contracts/steps';
import { Controller } from '@nestjs/common';
import { type Given, GivenBy, Who } from '../http/given.js';
import type { CurrentMember } from '../http/request.js';
import { Serve } from '../http/serve.js';
import { StepsService } from './steps.service.js';

@Controller()
export class StepsController {
  constructor(private readonly steps: StepsService) {}

  @Serve(listSteps)
  list(
    @Who() member: CurrentMember,
    @GivenBy() { params }: Given<typeof listSteps>,
  ): Promise<{ steps: Step[] }> {
    return this.steps.list(member, params.activityId);
  }

  @Serve(addStep)
  add(@Who() member: CurrentMember, @GivenBy() { params, body }: Given<typeof addStep>): Promise<Step> {
    return this.steps.add(member, params.activityId, body);
  }

  @Serve(useStepTemplate)
  addUsual(
    @Who() member: CurrentMember,
    @GivenBy() { params }: Given<typeof useStepTemplate>,
  ): Promise<{ steps: Step[] }> {
    return this.steps.addUsual(member, params.activityId);
  }

  @Serve(changeStep)
  change(
    @Who() member: CurrentMember,
    @GivenBy() { params, version, body }: Given<typeof changeStep>,
  ): Promise<Step> {
    return this.steps.change(member, params, version, body);
  }

  @Serve(removeStep)
  remove(
    @Who() member: CurrentMember,
    @GivenBy() { params, version }: Given<typeof removeStep>,
  ): Promise<void> {
    return this.steps.remove(member, params, version);
  }
}
