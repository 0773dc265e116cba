import type { AnswerOf } from '@cadans/contracts/endpoint';
import {
  changeFoundation,
  changePlanStatus,
  createPlan,
  listPlans,
  type Plan,
  showPlan,
  weighThemes,
} from '@cadans/contracts/plans';
import { Controller } from '@nestjs/common';
import { type Given, GivenBy, Who } from '../http/given.js';
import type { CurrentMember } from '../http/request.js';
import { Serve } from '../http/serve.js';
import { PlansService } from './plans.service.js';

@Controller()
export class PlansController {
  constructor(private readonly plans: PlansService) {}

  @Serve(listPlans)
  list(@Who() member: CurrentMember): Promise<AnswerOf<typeof listPlans>> {
    return this.plans.list(member);
  }

  @Serve(createPlan)
  create(@Who() member: CurrentMember, @GivenBy() { body }: Given<typeof createPlan>): Promise<Plan> {
    return this.plans.create(member, body);
  }

  @Serve(showPlan)
  show(@Who() member: CurrentMember, @GivenBy() { params }: Given<typeof showPlan>): Promise<Plan> {
    return this.plans.show(member, params.year);
  }

  @Serve(changePlanStatus)
  changeStatus(
    @Who() member: CurrentMember,
    @GivenBy() { params, body }: Given<typeof changePlanStatus>,
  ): Promise<Plan> {
    return this.plans.changeStatus(member, params.year, body);
  }

  @Serve(changeFoundation)
  changeFoundation(
    @Who() member: CurrentMember,
    @GivenBy() { params, version, body }: Given<typeof changeFoundation>,
  ): Promise<Plan> {
    return this.plans.changeFoundation(member, params.year, version, body);
  }

  @Serve(weighThemes)
  weigh(
    @Who() member: CurrentMember,
    @GivenBy() { params, version, body }: Given<typeof weighThemes>,
  ): Promise<Plan> {
    return this.plans.weighThemes(member, params.year, version, body);
  }
}
