import { type Activity } from '@cadans/contracts/activities';
import {
  decideActivity,
  moveActivity,
  postponeActivity,
  pullInActivity,
  retractMove,
} from '@cadans/contracts/moves';
import { Controller } from '@nestjs/common';
import { type Given, GivenBy, Who } from '../http/given.js';
import type { CurrentMember } from '../http/request.js';
import { Serve } from '../http/serve.js';
import { MovesService } from './moves.service.js';

@Controller()
export class MovesController {
  constructor(private readonly moves: MovesService) {}

  @Serve(moveActivity)
  move(
    @Who() member: CurrentMember,
    @GivenBy() { params, version, body }: Given<typeof moveActivity>,
  ): Promise<Activity> {
    return this.moves.move(member, params.activityId, version, body);
  }

  @Serve(postponeActivity)
  postpone(
    @Who() member: CurrentMember,
    @GivenBy() { params, version, body }: Given<typeof postponeActivity>,
  ): Promise<Activity> {
    return this.moves.postpone(member, params.activityId, version, body);
  }

  @Serve(decideActivity)
  decide(
    @Who() member: CurrentMember,
    @GivenBy() { params, version, body }: Given<typeof decideActivity>,
  ): Promise<Activity> {
    return this.moves.decide(member, params.activityId, version, body);
  }

  @Serve(pullInActivity)
  pullIn(
    @Who() member: CurrentMember,
    @GivenBy() { params, version, body }: Given<typeof pullInActivity>,
  ): Promise<Activity> {
    return this.moves.pullIn(member, params.activityId, version, body);
  }

  @Serve(retractMove)
  retract(
    @Who() member: CurrentMember,
    @GivenBy() { params, version }: Given<typeof retractMove>,
  ): Promise<Activity> {
    return this.moves.retract(member, params.activityId, version);
  }
}
