import type { AnswerOf } from '@cadans/contracts/endpoint';
import { closeRequestForm, openRequestForm, showRequestForm } from '@cadans/contracts/request-forms';
import { Controller } from '@nestjs/common';
import { type Given, GivenBy, Who } from '../http/given.js';
import type { CurrentMember } from '../http/request.js';
import { Serve } from '../http/serve.js';
import { RequestFormsService } from './request-forms.service.js';

@Controller()
export class RequestFormsController {
  constructor(private readonly forms: RequestFormsService) {}

  @Serve(showRequestForm)
  show(@Who() member: CurrentMember): Promise<AnswerOf<typeof showRequestForm>> {
    return this.forms.show(member);
  }

  @Serve(openRequestForm)
  open(
    @Who() member: CurrentMember,
    @GivenBy() { body }: Given<typeof openRequestForm>,
  ): Promise<AnswerOf<typeof openRequestForm>> {
    return this.forms.open(member, body);
  }

  @Serve(closeRequestForm)
  close(@Who() member: CurrentMember): Promise<AnswerOf<typeof closeRequestForm>> {
    return this.forms.close(member);
  }
}
