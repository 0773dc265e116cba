import {
  beginIdentity,
  beginSignOnConfirmation,
  type Identity,
  linkIdentity,
  listIdentities,
  unlinkIdentity,
} from '@cadans/contracts/single-sign-on';
import { Controller, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Given, GivenBy, WhoseSession } from '../http/given.js';
import { Serve } from '../http/serve.js';
import { whenceOf } from '../session/whence.js';
import { Identities } from './identities.js';
import { Journeys } from './journeys.js';
import { travellerOf } from './traveller-of.js';
import type { Purpose } from './trips.js';

/** What somebody who is signed in goes to the provider for. */
@Controller()
export class IdentitiesController {
  constructor(
    private readonly journeys: Journeys,
    private readonly identities: Identities,
  ) {}

  @Serve(listIdentities)
  async list(@WhoseSession() userId: string): Promise<{ identities: Identity[] }> {
    return { identities: await this.identities.list(userId) };
  }

  @Serve(beginIdentity)
  beginLinking(
    @WhoseSession() userId: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ address: string }> {
    return this.depart(`link ${userId}`, request, reply);
  }

  @Serve(linkIdentity)
  async link(
    @WhoseSession() userId: string,
    @GivenBy() { body }: Given<typeof linkIdentity>,
    @Req() request: FastifyRequest,
  ): Promise<{ identity: Identity }> {
    const arrived = await this.journeys.arrive(`link ${userId}`, travellerOf(request), body);
    return { identity: await this.identities.link(userId, arrived, whenceOf(request)) };
  }

  @Serve(unlinkIdentity)
  unlink(
    @WhoseSession() userId: string,
    @GivenBy() { params }: Given<typeof unlinkIdentity>,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    return this.identities.unlink(userId, params.identityId, whenceOf(request));
  }

  @Serve(beginSignOnConfirmation)
  beginConfirming(
    @WhoseSession() userId: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ address: string }> {
    return this.depart(`confirm ${userId}`, request, reply);
  }

  private async depart(
    purpose: Purpose,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<{ address: string }> {
    const { address, cookie } = await this.journeys.depart(purpose, travellerOf(request));
    void reply.header('set-cookie', cookie);
    return { address };
  }
}
