import {
  addPasskey,
  beginPasskey,
  beginPasskeyConfirmation,
  beginPasskeySignIn,
  listPasskeys,
  type Passkey,
  type PasskeyToMake,
  type PasskeyToShow,
  removePasskey,
  signInByPasskey,
} from '@cadans/contracts/passkeys';
import { Controller, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { networkOf, TurnsOfCallers } from '../ask/turns-of-callers.js';
import { Database } from '../database/database.js';
import { KnownBrowsers } from '../doors/known-browsers.js';
import { type Given, GivenBy, WhoseSession } from '../http/given.js';
import { Refusal } from '../http/refusal.js';
import { Serve } from '../http/serve.js';
import { recordUserEvent } from '../session/record-user-event.js';
import { Sessions } from '../session/sessions.js';
import { whenceOf } from '../session/whence.js';
import { Passkeys } from './passkeys.js';
import { relyingPartyOf } from './relying-party.js';

/** So many tries a minute from one address. */
const MOST_TRIES = 20;

@Controller()
export class PasskeysController {
  readonly #turns = new TurnsOfCallers();

  constructor(
    private readonly passkeys: Passkeys,
    private readonly sessions: Sessions,
    private readonly known: KnownBrowsers,
    private readonly database: Database,
  ) {}

  @Serve(listPasskeys)
  async list(@WhoseSession() userId: string): Promise<{ passkeys: Passkey[] }> {
    return { passkeys: await this.passkeys.list(userId) };
  }

  @Serve(beginPasskey)
  async beginAdding(
    @WhoseSession() userId: string,
    @Req() request: FastifyRequest,
  ): Promise<{ options: PasskeyToMake }> {
    return { options: await this.passkeys.beginAdding(userId, relyingPartyOf(request)) };
  }

  @Serve(addPasskey)
  async add(
    @WhoseSession() userId: string,
    @GivenBy() { body }: Given<typeof addPasskey>,
    @Req() request: FastifyRequest,
  ): Promise<{ passkey: Passkey }> {
    const made = { ...body, party: relyingPartyOf(request) };
    return { passkey: await this.passkeys.add(userId, made, whenceOf(request)) };
  }

  @Serve(removePasskey)
  remove(
    @WhoseSession() userId: string,
    @GivenBy() { params }: Given<typeof removePasskey>,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    return this.passkeys.remove(userId, params.passkeyId, whenceOf(request));
  }

  @Serve(beginPasskeyConfirmation)
  async beginConfirming(
    @WhoseSession() userId: string,
    @Req() request: FastifyRequest,
  ): Promise<{ options: PasskeyToShow }> {
    return { options: await this.passkeys.beginAsking(relyingPartyOf(request), userId) };
  }

  @Serve(beginPasskeySignIn)
  async beginSigningIn(@Req() request: FastifyRequest): Promise<{ options: PasskeyToShow }> {
    return { options: await this.passkeys.beginAsking(relyingPartyOf(request)) };
  }

  /** Having the device and unlocking it are two steps: so no code is asked on top. */
  @Serve(signInByPasskey)
  async signIn(
    @GivenBy() { body }: Given<typeof signInByPasskey>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Record<string, never>> {
    this.#turns.take(networkOf(request.ip), MOST_TRIES);
    const userId = await this.passkeys.holder(body.answer, relyingPartyOf(request));
    if (!userId) throw new Refusal('passkey_refused');
    const whence = whenceOf(request);
    const about = { door: 'passkey' };
    await recordUserEvent(this.database, { userId, kind: 'signed_in', ...whence, about });
    const session = await this.sessions.open(userId, whence);
    void reply.header('set-cookie', [session, await this.known.cookieFor(userId)]);
    return {};
  }
}
