import type { AnswerOf } from '@cadans/contracts/endpoint';
import {
  acceptRequest,
  askBack,
  declineRequest,
  mergeRequest,
  parkRequest,
  type Request,
  reopenRequest,
  takeBackRequest,
} from '@cadans/contracts/requests';
import { Controller } from '@nestjs/common';
import { type Given, GivenBy, Who } from '../http/given.js';
import type { CurrentMember } from '../http/request.js';
import { Serve } from '../http/serve.js';
import { AcceptingService } from './accepting.service.js';
import { DecidingService } from './deciding.service.js';

@Controller()
export class DecidingController {
  constructor(
    private readonly accepting: AcceptingService,
    private readonly deciding: DecidingService,
  ) {}

  @Serve(acceptRequest)
  accept(
    @Who() member: CurrentMember,
    @GivenBy() { params, version, body }: Given<typeof acceptRequest>,
  ): Promise<AnswerOf<typeof acceptRequest>> {
    return this.accepting.accept(member, params.requestId, version, body);
  }

  @Serve(takeBackRequest)
  takeBack(
    @Who() member: CurrentMember,
    @GivenBy() { params, version }: Given<typeof takeBackRequest>,
  ): Promise<Request> {
    return this.accepting.takeBack(member, params.requestId, version);
  }

  @Serve(declineRequest)
  decline(
    @Who() member: CurrentMember,
    @GivenBy() { params, version, body }: Given<typeof declineRequest>,
  ): Promise<Request> {
    return this.deciding.decline(member, params.requestId, version, body);
  }

  @Serve(parkRequest)
  park(
    @Who() member: CurrentMember,
    @GivenBy() { params, version, body }: Given<typeof parkRequest>,
  ): Promise<Request> {
    return this.deciding.park(member, params.requestId, version, body);
  }

  @Serve(reopenRequest)
  reopen(
    @Who() member: CurrentMember,
    @GivenBy() { params, version }: Given<typeof reopenRequest>,
  ): Promise<Request> {
    return this.deciding.reopen(member, params.requestId, version);
  }

  @Serve(mergeRequest)
  merge(
    @Who() member: CurrentMember,
    @GivenBy() { params, version, body }: Given<typeof mergeRequest>,
  ): Promise<Request> {
    return this.deciding.merge(member, params.requestId, version, body);
  }

  @Serve(askBack)
  askBack(
    @Who() member: CurrentMember,
    @GivenBy() { params, version, body }: Given<typeof askBack>,
  ): Promise<Request> {
    return this.deciding.askBack(member, params.requestId, version, body);
  }
}
