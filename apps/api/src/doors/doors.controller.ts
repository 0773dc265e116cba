import {
  type Admission,
  askMagicLink,
  askPasswordReset,
  redeemMagicLink,
  redeemPasswordReset,
  signIn,
  takeSecondStep,
} from '@cadans/contracts/doors';
import { Controller, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { networkOf, TurnsOfCallers } from '../ask/turns-of-callers.js';
import { type Given, GivenBy } from '../http/given.js';
import { Serve } from '../http/serve.js';
import { whenceOf } from '../session/whence.js';
import type { Admitted } from './admission.js';
import { MagicLinks } from './magic-links.js';
import { PasswordResets } from './password-resets.js';
import { SignIns } from './sign-ins.js';
import { WaitingBrowsers } from './waiting-browsers.js';

/** So many tries, and so many mails asked for, a minute from one address. */
const MOST_TRIES = 20;
const MOST_ASKED = 10;

/** The doors: what somebody comes in by who is not signed in. */
@Controller()
export class DoorsController {
  readonly #turns = new TurnsOfCallers();

  constructor(
    private readonly signIns: SignIns,
    private readonly magicLinks: MagicLinks,
    private readonly resets: PasswordResets,
    private readonly waiting: WaitingBrowsers,
  ) {}

  @Serve(signIn)
  async signIn(
    @GivenBy() { body }: Given<typeof signIn>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Admission> {
    this.takeTurn('sign-in', request, MOST_TRIES);
    return letIn(await this.signIns.signIn(body.email, body.password, whenceOf(request)), reply);
  }

  @Serve(askMagicLink)
  async askLink(
    @GivenBy() { body }: Given<typeof askMagicLink>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Record<string, never>> {
    this.takeTurn('ask', request, MOST_ASKED);
    void reply.header(
      'set-cookie',
      await this.magicLinks.ask(body.email, request.headers.cookie, request.ip),
    );
    return {};
  }

  @Serve(redeemMagicLink)
  async redeemLink(
    @GivenBy() { body }: Given<typeof redeemMagicLink>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Admission> {
    this.takeTurn('redeem', request, MOST_TRIES);
    const { cookie } = request.headers;
    return letIn(await this.magicLinks.redeem(body.token, cookie, whenceOf(request)), reply);
  }

  @Serve(askPasswordReset)
  async askReset(
    @GivenBy() { body }: Given<typeof askPasswordReset>,
    @Req() request: FastifyRequest,
  ): Promise<Record<string, never>> {
    this.takeTurn('ask', request, MOST_ASKED);
    await this.resets.ask(body.email, request.headers.cookie, request.ip);
    return {};
  }

  @Serve(redeemPasswordReset)
  async redeemReset(
    @GivenBy() { body }: Given<typeof redeemPasswordReset>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Admission> {
    this.takeTurn('redeem', request, MOST_TRIES);
    return letIn(await this.resets.redeem(body.token, body.password, whenceOf(request)), reply);
  }

  @Serve(takeSecondStep)
  async step(
    @GivenBy() { body }: Given<typeof takeSecondStep>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ recoveryCodesLeft: number | null }> {
    this.takeTurn('step', request, MOST_TRIES);
    const stepped = await this.waiting.step(body.code, request.headers.cookie, whenceOf(request));
    void reply.header('set-cookie', stepped.cookies);
    return { recoveryCodesLeft: stepped.recoveryCodesLeft };
  }

  private takeTurn(what: string, request: FastifyRequest, most: number): void {
    this.#turns.take(`${what} ${networkOf(request.ip)}`, most);
  }
}

function letIn({ answer, cookies }: Admitted, reply: FastifyReply): Admission {
  void reply.header('set-cookie', cookies);
  return answer;
}
