import type { AnswerOf } from '@cadans/contracts/endpoint';
import { showShared } from '@cadans/contracts/shares';
import { Controller, Ip } from '@nestjs/common';
import { type Given, GivenBy } from '../http/given.js';
import { Serve } from '../http/serve.js';
import { ShowingService } from './showing.service.js';

@Controller()
export class ShowingController {
  constructor(private readonly showing: ShowingService) {}

  @Serve(showShared)
  show(
    @Ip() address: string,
    @GivenBy() { body }: Given<typeof showShared>,
  ): Promise<AnswerOf<typeof showShared>> {
    return this.showing.show(address, body);
  }
}
