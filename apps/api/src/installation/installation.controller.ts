import type { AnswerOf } from '@cadans/contracts/endpoint';
import { setUpInstallation } from '@cadans/contracts/installation';
import { showSignInOptions } from '@cadans/contracts/session';
import { Controller, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { networkOf, TurnsOfCallers } from '../ask/turns-of-callers.js';
import { DEMO_MODE } from '../demo/demo-mode.js';
import { type Given, GivenBy } from '../http/given.js';
import { Serve } from '../http/serve.js';
import { whenceOf } from '../session/whence.js';
import { IdentityProvider } from '../single-sign-on/identity-provider.js';
import { Installation, isAtHand } from './installation.js';
import { SettingUp } from './setting-up.service.js';

/** So many tries a minute from one address. */
const MOST_TRIES = 20;

@Controller()
export class InstallationController {
  readonly #turns = new TurnsOfCallers();

  constructor(
    private readonly installation: Installation,
    private readonly settingUp: SettingUp,
    private readonly provider: IdentityProvider,
    @Inject(DEMO_MODE) private readonly demo: boolean,
  ) {}

  @Serve(showSignInOptions)
  async show(@Req() request: FastifyRequest): Promise<AnswerOf<typeof showSignInOptions>> {
    const isOpen = !this.demo && (await this.installation.setupCode()) !== undefined;
    return {
      demo: this.demo,
      singleSignOn: this.provider.name ?? null,
      setUp: isOpen ? { asksCode: !isAtHand(request) } : null,
    };
  }

  @Serve(setUpInstallation)
  async setUp(
    @GivenBy() { body }: Given<typeof setUpInstallation>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AnswerOf<typeof setUpInstallation>> {
    const whence = whenceOf(request);
    this.#turns.take(networkOf(whence.address), MOST_TRIES);
    const { made, cookie } = await this.settingUp.setUp(body, { whence, isAtHand: isAtHand(request) });
    void reply.header('set-cookie', cookie);
    return made;
  }
}
