import { type Activity, changeActivity, createActivity, showActivity } from '@cadans/contracts/activities';
import { Controller } from '@nestjs/common';
import { type Given, GivenBy, Who } from '../http/given.js';
import type { CurrentMember } from '../http/request.js';
import { Serve } from '../http/serve.js';
import { ActivitiesService } from './activities.service.js';

@Controller()
export class ActivitiesController {
  constructor(private readonly activities: ActivitiesService) {}

  @Serve(showActivity)
  show(@Who() member: CurrentMember, @GivenBy() { params }: Given<typeof showActivity>): Promise<Activity> {
    return this.activities.show(member, params.activityId);
  }

  @Serve(createActivity)
  create(@Who() member: CurrentMember, @GivenBy() { body }: Given<typeof createActivity>): Promise<Activity> {
    return this.activities.create(member, body);
  }

  @Serve(changeActivity)
  change(
    @Who() member: CurrentMember,
    @GivenBy() { params, version, body }: Given<typeof changeActivity>,
  ): Promise<Activity> {
    return this.activities.change(member, params.activityId, version, body);
  }
}
