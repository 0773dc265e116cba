import { showMonth, showYear } from '@cadans/contracts/years';
import { Controller, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Given, GivenBy, Who } from '../http/given.js';
import { KeptAnswers } from '../http/kept-answers.js';
import type { CurrentMember } from '../http/request.js';
import { Serve } from '../http/serve.js';
import { type Span, YearsService } from './years.service.js';

@Controller()
export class YearsController {
  readonly #kept = new KeptAnswers(32 * 1024 * 1024);

  constructor(private readonly years: YearsService) {}

  @Serve(showYear)
  show(
    @Who() member: CurrentMember,
    @GivenBy() { params }: Given<typeof showYear>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.answer(member, { year: params.year }, request, reply);
  }

  @Serve(showMonth)
  showMonth(
    @Who() member: CurrentMember,
    @GivenBy() { params }: Given<typeof showMonth>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.answer(member, { year: params.year, month: params.month }, request, reply);
  }

  private async answer(member: CurrentMember, span: Span, request: FastifyRequest, reply: FastifyReply) {
    const state = await this.years.stateOf(member, span);
    await this.#kept.send(request, reply, state, () => this.years.read(member, span, state));
  }
}
