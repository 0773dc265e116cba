import { acceptInvitation, invite } from '@cadans/contracts/invitations';
import type { BrowserContext, Page } from '@playwright/test';
import { ask } from '../world/ask.js';
import { mailedLink } from './mailed-link.js';
import { letIn, organisationId } from './sign-in.js';

/** Somebody with an account of their own: what a demo user may not do to an account that all visitors share, they may. */
export interface Newcomer {
  readonly email: string;
  readonly name: string;
  readonly password: string;
}

/** Invites somebody into Noordbrug IT as a marketer and lets them accept, in the browser that is `theirs`, which is then signed in. */
export async function letNewcomerIn(
  theirs: BrowserContext,
  director: Page,
  { email, name, password }: Newcomer,
): Promise<void> {
  const { request } = director.context();
  await letIn(director.context(), 'director');
  const noordbrug = await organisationId(director.context(), 'Noordbrug IT');
  await ask(request, invite, {
    params: { organisationId: noordbrug },
    body: { people: [{ email }], role: 'marketer' },
  });
  const link = await mailedLink(director, 'nodigt je uit bij Noordbrug IT', new Set());
  const token = link.slice(-43);
  await ask(theirs.request, acceptInvitation, { body: { organisationId: noordbrug, token, name, password } });
}
