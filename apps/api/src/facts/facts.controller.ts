import { showFacts } from '@cadans/contracts/facts';
import { Controller, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Database } from '../database/database.js';
import { Clock } from '../http/clock.js';
import { Who } from '../http/given.js';
import { KeptAnswers } from '../http/kept-answers.js';
import type { CurrentMember } from '../http/request.js';
import { Serve } from '../http/serve.js';
import { factsState, readFactsText } from './reading-facts.js';

@Controller()
export class FactsController {
  readonly #kept = new KeptAnswers(16 * 1024 * 1024);

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  @Serve(showFacts)
  async show(
    @Who() { organisationId, timeZone }: CurrentMember,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const reader = { organisationId, today: this.clock.today(timeZone) };
    const state = await factsState(this.database, reader);
    await this.#kept.send(request, reply, state, () => readFactsText(this.database, reader, state));
  }
}
