import { followChanges, lookAt } from '@cadans/contracts/changes';
import { Controller, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Given, GivenBy, Who } from '../http/given.js';
import { type CurrentMember, callerOf } from '../http/request.js';
import { Serve } from '../http/serve.js';
import { ChangesService } from './changes.service.js';
import { isSnapshot } from './changes-statement.js';
import { eventStream } from './event-stream.js';
import { PresenceService } from './presence.service.js';
import { VisitsService } from './visits.service.js';

@Controller()
export class ChangesController {
  constructor(
    private readonly changes: ChangesService,
    private readonly presence: PresenceService,
    private readonly visits: VisitsService,
  ) {}

  @Serve(followChanges)
  async follow(
    @Who() member: CurrentMember,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { organisationId, id } = member;
    const since = request.headers['last-event-id'];
    const { sessionId = null } = callerOf(request);
    const { listener, onEnd } = eventStream(reply, { memberId: id, sessionId });
    onEnd(await this.changes.follow(organisationId, listener, isSnapshot(since) ? since : null));
    await this.visits.remember(member);
  }

  @Serve(lookAt)
  lookAt(@Who() member: CurrentMember, @GivenBy() { body }: Given<typeof lookAt>): Promise<void> {
    return this.presence.lookAt(member, body.activityId);
  }
}
