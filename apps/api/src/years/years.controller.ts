import { showMonth, showYear } from '@cadans/contracts/years';
import { Controller, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Given, GivenBy, Who } from '../http/given.js';
import type { CurrentMember } from '../http/request.js';
import { Serve } from '../http/serve.js';
import { type Span, YearsService } from './years.service.js';

@Controller()
export class YearsController {
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
    // Weak: the same state may be sent in another encoding.
    const etag = state.tag && `W/"${state.tag}"`;
    if (etag) void reply.header('etag', etag);
    void reply.header('cache-control', 'private, no-cache').header('vary', 'accept-encoding, cookie');
    if (etag && request.headers['if-none-match']?.includes(etag)) {
      void reply.status(304).send();
      return;
    }
    const { bytes, encoding } = await this.years.read(member, span, state, accepts(request, 'br'));
    void reply.header('content-type', 'application/json; charset=utf-8');
    if (encoding !== 'identity') void reply.header('content-encoding', encoding);
    void reply.send(bytes);
  }
}

function accepts(request: FastifyRequest, encoding: string): boolean {
  return String(request.headers['accept-encoding'] ?? '')
    .split(',')
    .some((part) => part.trim().split(';')[0] === encoding && !/;\s*q=0(\.0*)?\s*$/.test(part));
}
