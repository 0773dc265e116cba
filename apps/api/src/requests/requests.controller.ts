import type { AnswerOf } from '@cadans/contracts/endpoint';
import {
  answerRequest,
  createRequest,
  listRequests,
  type Request,
  showRequest,
} from '@cadans/contracts/requests';
import { Controller } from '@nestjs/common';
import { type Given, GivenBy, Who } from '../http/given.js';
import type { CurrentMember } from '../http/request.js';
import { Serve } from '../http/serve.js';
import { RequestsService } from './requests.service.js';

@Controller()
export class RequestsController {
  constructor(private readonly requests: RequestsService) {}

  @Serve(listRequests)
  list(
    @Who() member: CurrentMember,
    @GivenBy() { query }: Given<typeof listRequests>,
  ): Promise<AnswerOf<typeof listRequests>> {
    return this.requests.list(member, query.status);
  }

  @Serve(showRequest)
  show(@Who() member: CurrentMember, @GivenBy() { params }: Given<typeof showRequest>): Promise<Request> {
    return this.requests.show(member, params.requestId);
  }

  @Serve(createRequest)
  create(@Who() member: CurrentMember, @GivenBy() { body }: Given<typeof createRequest>): Promise<Request> {
    return this.requests.create(member, body);
  }

  @Serve(answerRequest)
  answer(
    @Who() member: CurrentMember,
    @GivenBy() { params, version, body }: Given<typeof answerRequest>,
  ): Promise<Request> {
    return this.requests.answer(member, params.requestId, version, body);
  }
}
