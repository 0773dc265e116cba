import { correctResult, listResults, type Result, recordResult } from '@cadans/contracts/results';
import { Controller } from '@nestjs/common';
import { type Given, GivenBy, Who } from '../http/given.js';
import type { CurrentMember } from '../http/request.js';
import { Serve } from '../http/serve.js';
import { ResultsService } from './results.service.js';

@Controller()
export class ResultsController {
  constructor(private readonly results: ResultsService) {}

  @Serve(listResults)
  list(
    @Who() member: CurrentMember,
    @GivenBy() { params }: Given<typeof listResults>,
  ): Promise<{ results: Result[] }> {
    return this.results.list(member, params.activityId);
  }

  @Serve(recordResult)
  record(
    @Who() member: CurrentMember,
    @GivenBy() { params, body }: Given<typeof recordResult>,
  ): Promise<Result> {
    return this.results.record(member, params.activityId, body);
  }

  @Serve(correctResult)
  correct(
    @Who() member: CurrentMember,
    @GivenBy() { params, body, version }: Given<typeof correctResult>,
  ): Promise<Result> {
    return this.results.correct(member, params.resultId, body, version);
  }
}
