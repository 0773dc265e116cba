import { createFeed } from '@cadans/contracts/feeds';
import { acceptInvitation, invite } from '@cadans/contracts/invitations';
import { showProgress } from '@cadans/contracts/progress';
import { showYear } from '@cadans/contracts/years';
import { addDays, dayInZone, yearOf } from '@cadans/domain/calendar-date';
import type { BrowserContext, Page } from '@playwright/test';
import { givenFirstWork } from './acts/first-work.js';
import { mailedLink } from './acts/mailed-link.js';
import { letIn, organisationIds } from './acts/sign-in.js';
import { ask } from './world/ask.js';
import { expect, test } from './world/journey.js';

const LEAVER = 'S. Visser';
const SUCCESSOR = 'Noor Bakker';
const YEAR = new Date().getFullYear();

/** What an organisation's year and its promises come to: the same before and after what happened elsewhere. */
async function standOf(context: BrowserContext, organisationId: string): Promise<string> {
  const params = { organisationId };
  const year = await ask(context.request, showYear, { params: { ...params, year: YEAR } });
  const { decisions } = await ask(context.request, showProgress, { params });
  return JSON.stringify([year, decisions]);
}

/** Lets somebody come in as a marketer, with an account of their own. */
async function letSuccessorIn(adviser: Page, theirs: BrowserContext, organisationId: string): Promise<void> {
  await ask(adviser.context().request, invite, {
    params: { organisationId },
    body: { people: [{ email: 'noor.bakker@nieuw.example' }], role: 'marketer' },
  });
  const link = await mailedLink(adviser, 'nodigt je uit bij Meerwijk Systemen', new Set());
  await ask(theirs.request, acceptInvitation, {
    body: { organisationId, token: link.slice(-43), name: SUCCESSOR, password: 'sneeuw op de kade 7' },
  });
}

async function suspend(page: Page): Promise<void> {
  await page.getByRole('button', { name: `Wat je met ${LEAVER} kunt doen` }).click();
  await page.getByRole('menuitem', { name: 'Schorsen' }).click();
}

test('a consultant with three clients: the marketer of one leaves it, and stays with another', async ({
  page,
  context,
  anotherBrowser,
  troubles,
}) => {
  await letIn(context, 'consultant');
  // Nothing of a mail runs in the mailbox.
  troubles.expectShutFrames();
  const ids = await organisationIds(context);
  const meerwijk = ids.get('Meerwijk Systemen') ?? '';
  const others = [ids.get('Noordbrug IT') ?? '', ids.get('Lindedata') ?? ''];
  const before = await Promise.all(others.map((id) => standOf(context, id)));
  const today = dayInZone(new Date(), 'Europe/Amsterdam');
  const days = [7, 14, 21].map((later) => addDays(today, later));
  await givenFirstWork(context, meerwijk, LEAVER, days);
  const sanne = await anotherBrowser();
  await letIn(sanne, 'marketer');
  const hers = await sanne.newPage();
  const { token = '' } = await ask(sanne.request, createFeed, {
    params: { organisationId: meerwijk },
    body: { kind: 'organisation' },
  });
  const noor = await anotherBrowser();
  await letSuccessorIn(page, noor, meerwijk);

  await test.step('from the portfolio into the client, where she cannot go before her work has another name', async () => {
    await hers.goto(`/o/${meerwijk}/week`);
    await expect(hers.getByRole('heading', { level: 1, name: 'Mijn week' })).toBeVisible();
    await page.goto('/portfolio');
    const rows = page.getByRole('table', { name: 'Portfolio' }).locator('tbody').getByRole('row');
    await expect(rows).toHaveCount(3);
    await rows.getByRole('link', { name: 'Meerwijk Systemen' }).click();
    await expect(page).toHaveURL(new RegExp(`/o/${meerwijk}/`));
    await page.goto(`/o/${meerwijk}/settings/members`);
    await suspend(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Werk overdragen' }).click();
  });

  await test.step('all that she carries there goes to who comes after her', async () => {
    await expect(
      page.getByRole('heading', { level: 1, name: `Werk van ${LEAVER} overdragen` }),
    ).toBeVisible();
    await page.getByRole('button', { name: /^\d+ zaken overdragen$/ }).click();
    await expect(page.getByText(`Alles van ${LEAVER} is overgedragen`)).toBeVisible();
    await page.getByRole('link', { name: 'Naar Mensen' }).click();
    troubles.expect({ method: 'GET', path: /\/changes$/, status: 404 });
    await suspend(page);
    await expect(page.getByText('Geschorst', { exact: true })).toBeVisible();
  });

  await test.step('within seconds she is out of this client, and her calendar gets nothing', async () => {
    await expect(hers.getByRole('heading', { name: 'Deze pagina bestaat niet' })).toBeVisible({
      timeout: 15_000,
    });
    await hers.goto(`/o/${meerwijk}/year/${YEAR}`);
    await expect(hers.getByRole('heading', { name: 'Deze pagina bestaat niet' })).toBeVisible();
    const stranger = await anotherBrowser();
    const feed = await stranger.request.get(`/api/feeds/${token}.ics`);
    expect(feed.status()).toBe(404);
    expect(await feed.text()).not.toContain('Meerwijk');
  });

  await test.step('with her other client nothing changed, for her or for anybody', async () => {
    await hers.goto(`/o/${others[0]}/week`);
    await expect(hers.getByRole('heading', { level: 1, name: 'Mijn week' })).toBeVisible();
    expect(await Promise.all(others.map((id) => standOf(context, id)))).toEqual(before);
  });

  await test.step('who comes after her finds the work in her own week and year', async () => {
    const desk = await noor.newPage();
    await desk.goto(`/o/${meerwijk}/list/${yearOf(days[0] ?? today)}`);
    await expect(desk.getByRole('row').filter({ hasText: SUCCESSOR }).first()).toBeVisible();
    await desk.goto(`/o/${others[0]}/year/${YEAR}`);
    await expect(desk.getByRole('heading', { name: 'Deze pagina bestaat niet' })).toBeVisible();
  });
});
