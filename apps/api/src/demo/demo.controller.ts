import { openDemoSession } from '@cadans/contracts/session';
import { Controller, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Database } from '../database/database.js';
import { type Given, GivenBy } from '../http/given.js';
import { Refusal } from '../http/refusal.js';
import { Serve } from '../http/serve.js';
import { Sessions } from '../session/sessions.js';
import { whenceOf } from '../session/whence.js';
import { DEMO_EMAILS } from './demo-users.js';

/** Signs in as a demo user. Only in an application that has the demo data. */
@Controller()
export class DemoController {
  constructor(
    @Inject(Sessions) private readonly sessions: Sessions,
    private readonly database: Database,
  ) {}

  @Serve(openDemoSession)
  async open(
    @GivenBy() { body }: Given<typeof openDemoSession>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ user: { name: string } }> {
    const { rows } = await this.database.identity.query<{ id: string; name: string }>(
      'select id, name from user_account where email = $1',
      [DEMO_EMAILS[body.as]],
    );
    const user = rows[0];
    if (!user) throw new Refusal('not_found');
    reply.header('set-cookie', await this.sessions.open(user.id, whenceOf(request)));
    return { user: { name: user.name } };
  }
}
