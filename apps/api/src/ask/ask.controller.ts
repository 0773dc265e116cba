import {
  type Asked,
  type AskForm,
  answerAsked,
  askByForm,
  showAsked,
  showAskForm,
} from '@cadans/contracts/ask';
import type { AnswerOf } from '@cadans/contracts/endpoint';
import { Controller, Headers, Ip } from '@nestjs/common';
import { type Given, GivenBy } from '../http/given.js';
import { Serve } from '../http/serve.js';
import { AskService } from './ask.service.js';

@Controller()
export class AskController {
  constructor(private readonly asking: AskService) {}

  @Serve(showAskForm)
  showForm(@Ip() address: string, @GivenBy() { params }: Given<typeof showAskForm>): Promise<AskForm> {
    return this.asking.showForm(address, params.organisationId, params.token);
  }

  @Serve(askByForm)
  ask(
    @Ip() address: string,
    @Headers('idempotency-key') key: string | undefined,
    @GivenBy() { params, body }: Given<typeof askByForm>,
  ): Promise<AnswerOf<typeof askByForm>> {
    return this.asking.ask({ address, key }, params.organisationId, params.token, body);
  }

  @Serve(showAsked)
  showAsked(@Ip() address: string, @GivenBy() { params }: Given<typeof showAsked>): Promise<Asked> {
    return this.asking.showAsked(address, params.organisationId, params.statusToken);
  }

  @Serve(answerAsked)
  answer(@Ip() address: string, @GivenBy() { params, body }: Given<typeof answerAsked>): Promise<Asked> {
    return this.asking.answer(address, params.organisationId, params.statusToken, body.text);
  }
}
