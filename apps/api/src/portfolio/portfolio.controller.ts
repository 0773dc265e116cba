import { createHash } from 'node:crypto';
import { showPortfolio } from '@cadans/contracts/portfolio';
import { Controller, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { WhoseSession } from '../http/given.js';
import { KeptAnswers } from '../http/kept-answers.js';
import { Serve } from '../http/serve.js';
import { PortfolioService } from './portfolio.service.js';

@Controller()
export class PortfolioController {
  readonly #kept = new KeptAnswers(4 * 1024 * 1024);

  constructor(private readonly portfolio: PortfolioService) {}

  /** Who keeps looking asks every minute: what did not change is not sent again. */
  @Serve(showPortfolio)
  async show(
    @WhoseSession() userId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const text = await this.portfolio.show(userId);
    const tag = createHash('sha1').update(text).digest('base64url');
    await this.#kept.send(request, reply, { name: userId, tag }, async () => text);
  }
}
