import {
  askEmailChange,
  confirmEmailChange,
  showEmailChange,
  undoEmailChange,
} from '@cadans/contracts/account';
import { type AccountEvent, listAccountEvents } from '@cadans/contracts/account-events';
import { Controller, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { networkOf, TurnsOfCallers } from '../ask/turns-of-callers.js';
import { Database } from '../database/database.js';
import { type Given, GivenBy, WhoseSession } from '../http/given.js';
import { Serve } from '../http/serve.js';
import { whenceOf } from '../session/whence.js';
import { accountEventsOf } from './account-events.js';
import { EmailChangesService, type PendingEmail } from './email-changes.service.js';

/** So many mailed links a minute from one address: they cannot be guessed, and need not be tried. */
const MOST_LINKS = 20;

@Controller()
export class AccountController {
  readonly #turns = new TurnsOfCallers();

  constructor(
    private readonly database: Database,
    private readonly emails: EmailChangesService,
  ) {}

  @Serve(showEmailChange)
  async pending(@WhoseSession() userId: string): Promise<{ pending: PendingEmail | null }> {
    return { pending: await this.emails.pending(userId) };
  }

  @Serve(askEmailChange)
  async askEmail(
    @WhoseSession() userId: string,
    @GivenBy() { body }: Given<typeof askEmailChange>,
    @Req() request: FastifyRequest,
  ): Promise<{ pending: PendingEmail }> {
    return { pending: await this.emails.ask(userId, body.email, whenceOf(request)) };
  }

  @Serve(confirmEmailChange)
  confirmEmail(
    @GivenBy() { body }: Given<typeof confirmEmailChange>,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    this.#turns.take(networkOf(request.ip), MOST_LINKS);
    return this.emails.confirm(body.token, whenceOf(request));
  }

  @Serve(undoEmailChange)
  undoEmail(
    @GivenBy() { body }: Given<typeof undoEmailChange>,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    this.#turns.take(networkOf(request.ip), MOST_LINKS);
    return this.emails.undo(body.token, whenceOf(request));
  }

  @Serve(listAccountEvents)
  async events(@WhoseSession() userId: string): Promise<{ events: AccountEvent[] }> {
    return { events: await accountEventsOf(this.database.identity, userId) };
  }
}
