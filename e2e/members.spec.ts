import { createRequest } from '@cadans/contracts/requests';
import type { Page } from '@playwright/test';
import { findBarriers } from './acts/find-barriers.js';
import { letIn, organisationId } from './acts/sign-in.js';
import { message } from './acts/year-page.js';
import { ask } from './world/ask.js';
import { expect, test } from './world/journey.js';

const ADDRESS = 'noor.bakker@nieuw.example';

test('an admin lets a junior in by mail, and out again within seconds; who has the old mail gets nothing', async ({
  page,
  context,
  anotherBrowser,
  troubles,
}) => {
  await letIn(context, 'consultant');
  const meerwijk = await organisationId(context, 'Meerwijk Systemen');
  const junior = await (await anotherBrowser()).newPage();
  const mailbox = await context.newPage();
  let stolen = '';
  // Nothing of a mail runs in the mailbox.
  troubles.expectShutFrames();

  await test.step('invites her, and then again: the mail of before is worth nothing', async () => {
    await page.goto(`/o/${meerwijk}/settings`);
    await page.getByRole('button', { name: 'Mensen uitnodigen' }).click();
    await page.getByRole('textbox', { name: 'E-mailadressen' }).fill(`Noor <${ADDRESS}>`);
    expect.soft(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Stuur uitnodiging' }).click();
    await expect(message(page, '1 uitnodiging is onderweg')).toBeVisible();
    stolen = await invitationIn(mailbox, []);
    await page.getByRole('button', { name: /uitnodiging van noor/ }).click();
    await page.getByRole('menuitem', { name: 'Opnieuw sturen' }).click();
    await expect(message(page, `Opnieuw gestuurd naar ${ADDRESS}`)).toBeVisible();
  });

  await test.step('she comes in with a name and a password; the address bar keeps nothing of the link', async () => {
    await junior.goto(await invitationIn(mailbox, [stolen]));
    await expect(junior.getByRole('heading', { name: 'Doe mee bij Meerwijk Systemen' })).toBeVisible();
    await expect(junior).toHaveURL(/\/invitation$/);
    expect.soft(await findBarriers(junior)).toEqual([]);
    await junior.getByLabel('Je naam').fill('Noor Bakker');
    await junior.getByLabel('Nieuw wachtwoord').fill('sneeuw op de kade 7');
    await junior.getByRole('button', { name: 'Doe mee' }).click();
    await expect(junior.getByRole('heading', { level: 1, name: 'Mijn week' })).toBeVisible();
  });

  await test.step('a thief with the old mail, and a colleague with the new one, get nothing', async () => {
    const thief = await (await anotherBrowser()).newPage();
    await thief.goto(stolen);
    await expect(thief.getByRole('heading', { name: 'Deze uitnodiging geldt niet meer' })).toBeVisible();
    await page.goto(await invitationIn(mailbox, [stolen]));
    await expect(page.getByRole('heading', { name: 'Deze uitnodiging is al gebruikt' })).toBeVisible();
  });

  await test.step('she takes part: what she asks stands in the inbox', async () => {
    const { title } = await ask(junior.context().request, createRequest, {
      params: { organisationId: meerwijk },
      body: { title: 'Artikel over mijn eerste week', reason: 'own_idea' },
    });
    await junior.goto(`/o/${meerwijk}/requests`);
    await expect(junior.getByText(title).first()).toBeVisible();
  });

  await test.step('suspended, her line is cut within seconds and the organisation is no longer hers', async () => {
    troubles.expect({ method: 'GET', path: /\/changes$/, status: 404 });
    await page.goto(`/o/${meerwijk}/settings/members`);
    await expect(page.getByText('Noor Bakker', { exact: true })).toBeVisible();
    expect.soft(await findBarriers(page)).toEqual([]);
    await act(page, 'Schorsen');
    await expect(message(page, 'Noor Bakker is geschorst')).toBeVisible();
    await expect(junior.getByRole('heading', { name: 'Deze pagina bestaat niet' })).toBeVisible({
      timeout: 15_000,
    });
    await junior.goto('/');
    await expect(junior.getByText('Je bent nog van geen account lid')).toBeVisible();
  });

  await test.step('let in again she goes on where she was', async () => {
    await act(page, 'Weer toelaten');
    await expect(message(page, 'Noor Bakker doet weer mee')).toBeVisible();
    await junior.goto(`/o/${meerwijk}/requests`);
    await expect(junior.getByText('Artikel over mijn eerste week').first()).toBeVisible();
  });
});

async function act(page: Page, deed: string): Promise<void> {
  await page.getByRole('button', { name: 'Wat je met Noor Bakker kunt doen' }).click();
  await page.getByRole('menuitem', { name: deed }).click();
}

/** Where the link of the newest invitation leads that is none of those known, as path and fragment. */
async function invitationIn(mailbox: Page, known: readonly string[]): Promise<string> {
  let found = '';
  await expect(async () => {
    await mailbox.goto('/mailbox');
    const mails = mailbox.getByRole('link', { name: 'nodigt je uit bij Meerwijk Systemen' });
    await mails.first().click({ timeout: 2000 });
    const text = (await mailbox.locator('pre').first().textContent()) ?? '';
    const { pathname, hash } = new URL(/https?:\/\/\S+#[0-9a-f-]{36}\/[\w-]{43}/.exec(text)?.[0] ?? '');
    found = pathname + hash;
    expect(known).not.toContain(found);
  }).toPass({ timeout: 60_000 });
  return found;
}
