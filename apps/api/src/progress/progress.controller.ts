import { showProgress } from '@cadans/contracts/progress';
import { periodOf } from '@cadans/domain/period';
import { progressOf } from '@cadans/domain/progress';
import { Controller, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Database } from '../database/database.js';
import { KeptFacts } from '../facts/kept-facts.js';
import { factsState } from '../facts/reading-facts.js';
import { Clock } from '../http/clock.js';
import { type Given, GivenBy, Who } from '../http/given.js';
import { KeptAnswers } from '../http/kept-answers.js';
import type { CurrentMember } from '../http/request.js';
import { Serve } from '../http/serve.js';

@Controller()
export class ProgressController {
  readonly #kept = new KeptAnswers(16 * 1024 * 1024);
  readonly #facts: KeptFacts;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    this.#facts = new KeptFacts(database);
  }

  @Serve(showProgress)
  async show(
    @Who() { organisationId, timeZone }: CurrentMember,
    @GivenBy() { query }: Given<typeof showProgress>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const today = this.clock.today(timeZone);
    const period = periodOf(query.span, query.on ?? today);
    const state = await factsState(this.database, { organisationId, today });
    const name = `${organisationId} ${period.kind} ${period.start}`;
    const tag = state.tag && `progress.${period.kind}.${period.start}.${state.tag}`;
    await this.#kept.send(request, reply, { name, tag }, async () => {
      const { facts, promises } = await this.#facts.read({ organisationId, today }, state);
      return JSON.stringify({ today, ...progressOf(facts, period, promises) });
    });
  }
}
