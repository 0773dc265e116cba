import { readFeed } from '@cadans/contracts/feeds';
import { Controller, Ip, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Given, GivenBy } from '../http/given.js';
import { Serve } from '../http/serve.js';
import { FollowingService } from './following.service.js';

@Controller()
export class FollowingController {
  constructor(private readonly following: FollowingService) {}

  @Serve(readFeed)
  async read(
    @Ip() address: string,
    @GivenBy() { params }: Given<typeof readFeed>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { etag, text } = await this.following.follow(address, params.file.replace(/\.ics$/, ''));
    // Nobody on the way keeps it; the calendar itself may, and asks whether it still stands.
    void reply.header('etag', etag).header('cache-control', 'private, no-cache');
    if (request.headers['if-none-match']?.includes(etag)) {
      void reply.status(304).send();
      return;
    }
    void reply
      .header('content-type', 'text/calendar; charset=utf-8')
      .header('content-disposition', 'inline; filename="cadans.ics"')
      .send(await text());
  }
}
