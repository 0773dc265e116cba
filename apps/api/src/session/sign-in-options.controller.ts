import { showSignInOptions } from '@cadans/contracts/session';
import { Controller, Inject } from '@nestjs/common';
import { Serve } from '../http/serve.js';

export const DEMO_MODE = Symbol('DEMO_MODE');

@Controller()
export class SignInOptionsController {
  constructor(@Inject(DEMO_MODE) private readonly demo: boolean) {}

  @Serve(showSignInOptions)
  show(): { demo: boolean } {
    return { demo: this.demo };
  }
}
