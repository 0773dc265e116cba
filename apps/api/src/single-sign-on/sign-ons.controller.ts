import type { Admission } from '@cadans/contracts/doors';
import { beginSignOn, signOn } from '@cadans/contracts/single-sign-on';
import { Controller, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { networkOf, TurnsOfCallers } from '../ask/turns-of-callers.js';
import { type Given, GivenBy } from '../http/given.js';
import { Serve } from '../http/serve.js';
import { whenceOf } from '../session/whence.js';
import { Journeys } from './journeys.js';
import { SignOns } from './sign-ons.js';
import { travellerOf } from './traveller-of.js';

/** So many tries a minute from one address: a whole office may come in at nine by one. */
const MOST_TRIES = 60;

@Controller()
export class SignOnsController {
  readonly #turns = new TurnsOfCallers();

  constructor(
    private readonly journeys: Journeys,
    private readonly signOns: SignOns,
  ) {}

  @Serve(beginSignOn)
  async begin(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ address: string }> {
    this.#turns.take(`leave ${networkOf(request.ip)}`, MOST_TRIES);
    const { address, cookie } = await this.journeys.depart('sign in', travellerOf(request));
    void reply.header('set-cookie', cookie);
    return { address };
  }

  @Serve(signOn)
  async signOn(
    @GivenBy() { body }: Given<typeof signOn>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Admission> {
    this.#turns.take(`arrive ${networkOf(request.ip)}`, MOST_TRIES);
    const arrived = await this.journeys.arrive('sign in', travellerOf(request), body);
    const { answer, cookies } = await this.signOns.signOn(arrived, whenceOf(request));
    void reply.header('set-cookie', cookies);
    return answer;
  }
}
