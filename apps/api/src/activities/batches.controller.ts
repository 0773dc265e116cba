import { performBatch } from '@cadans/contracts/batches';
import type { AnswerOf } from '@cadans/contracts/endpoint';
import { Controller } from '@nestjs/common';
import { type Given, GivenBy, Who } from '../http/given.js';
import type { CurrentMember } from '../http/request.js';
import { Serve } from '../http/serve.js';
import { BatchesService } from './batches.service.js';

@Controller()
export class BatchesController {
  constructor(private readonly batches: BatchesService) {}

  @Serve(performBatch)
  perform(
    @Who() member: CurrentMember,
    @GivenBy() { body }: Given<typeof performBatch>,
  ): Promise<AnswerOf<typeof performBatch>> {
    return this.batches.perform(member, body);
  }
}
