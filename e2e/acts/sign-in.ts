import { type DEMO_USERS, openDemoSession, showSession } from '@cadans/contracts/session';
import type { BrowserContext, Page } from '@playwright/test';
import { ask } from '../world/ask.js';
import { expect } from '../world/journey.js';

export type DemoUser = (typeof DEMO_USERS)[number];

/** What stands on the button of each demo user. */
const BUTTONS: Record<DemoUser, RegExp> = {
  marketer: /^Junior marketeer/,
  director: /^Directeur/,
  consultant: /^Adviseur/,
  requester: /^Aanvrager/,
};

/** Signs in as a person does: by the button, on whatever page asks for it. */
export async function signIn(page: Page, as: DemoUser): Promise<void> {
  const welcome = page.getByRole('heading', { name: 'Goed dat je er bent' });
  await expect(welcome).toBeVisible();
  await page.getByRole('button', { name: BUTTONS[as] }).click();
  await expect(welcome).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
}

/** Gives a browser a session without its sign-in page, for journeys that are about something else. */
export async function letIn(context: BrowserContext, as: DemoUser): Promise<void> {
  await ask(context.request, openDemoSession, { body: { as } });
}

/** The organisations a signed-in browser may enter, by name. */
export async function organisationIds(context: BrowserContext): Promise<ReadonlyMap<string, string>> {
  const { session } = await ask(context.request, showSession);
  return new Map((session?.organisations ?? []).map(({ name, organisationId }) => [name, organisationId]));
}

/** The organisation of that name, as the signed-in browser knows it. */
export async function organisationId(context: BrowserContext, name: string): Promise<string> {
  const id = (await organisationIds(context)).get(name);
  if (!id) throw new Error(`No member of ${name}.`);
  return id;
}
