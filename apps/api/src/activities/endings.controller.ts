import {
  type Activity,
  completeActivity,
  deleteActivity,
  listBin,
  reassignActivity,
  reopenActivity,
  restoreActivity,
  scrapActivity,
} from '@cadans/contracts/activities';
import type { AnswerOf } from '@cadans/contracts/endpoint';
import { Controller } from '@nestjs/common';
import { type Given, GivenBy, Who } from '../http/given.js';
import type { CurrentMember } from '../http/request.js';
import { Serve } from '../http/serve.js';
import { EndingsService } from './endings.service.js';

@Controller()
export class EndingsController {
  constructor(private readonly endings: EndingsService) {}

  @Serve(completeActivity)
  complete(
    @Who() member: CurrentMember,
    @GivenBy() { params, version, body }: Given<typeof completeActivity>,
  ): Promise<Activity> {
    return this.endings.complete(member, params.activityId, version, body);
  }

  @Serve(reopenActivity)
  reopen(
    @Who() member: CurrentMember,
    @GivenBy() { params, version }: Given<typeof reopenActivity>,
  ): Promise<Activity> {
    return this.endings.reopen(member, params.activityId, version);
  }

  @Serve(reassignActivity)
  reassign(
    @Who() member: CurrentMember,
    @GivenBy() { params, version, body }: Given<typeof reassignActivity>,
  ): Promise<Activity> {
    return this.endings.reassign(member, params.activityId, version, body.ownerId);
  }

  @Serve(scrapActivity)
  scrap(
    @Who() member: CurrentMember,
    @GivenBy() { params, version, body }: Given<typeof scrapActivity>,
  ): Promise<Activity> {
    return this.endings.scrap(member, params.activityId, version, body);
  }

  @Serve(restoreActivity)
  restore(
    @Who() member: CurrentMember,
    @GivenBy() { params, version }: Given<typeof restoreActivity>,
  ): Promise<Activity> {
    return this.endings.restore(member, params.activityId, version);
  }

  @Serve(deleteActivity)
  remove(
    @Who() member: CurrentMember,
    @GivenBy() { params, version }: Given<typeof deleteActivity>,
  ): Promise<Activity> {
    return this.endings.remove(member, params.activityId, version);
  }

  @Serve(listBin)
  bin(@Who() member: CurrentMember): Promise<AnswerOf<typeof listBin>> {
    return this.endings.listBin(member);
  }
}
