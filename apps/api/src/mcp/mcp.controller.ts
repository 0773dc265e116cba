import { speakMcp } from '@cadans/contracts/mcp';
import { Controller, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refuseForeign } from '../http/foreign-origin.js';
import { type Given, GivenBy } from '../http/given.js';
import { Serve } from '../http/serve.js';
import { McpService } from './mcp.service.js';

@Controller()
export class McpController {
  constructor(private readonly mcp: McpService) {}

  /** What brings a key may come from any site elsewhere; here the protocol asks that pages of others are kept out. */
  @Serve(speakMcp)
  async speak(
    @Req() request: FastifyRequest,
    @GivenBy() { body }: Given<typeof speakMcp>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    refuseForeign(request);
    const { status, type, text } = await this.mcp.speak(request, body);
    void reply.status(status);
    if (type) void reply.header('content-type', type);
    void reply.send(text === '' ? undefined : text);
  }
}
