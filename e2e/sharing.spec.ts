import { createActivity } from '@cadans/contracts/activities';
import { showFacts } from '@cadans/contracts/facts';
import { moveActivity } from '@cadans/contracts/moves';
import { showYear } from '@cadans/contracts/years';
import { addDays, yearOf } from '@cadans/domain/calendar-date';
import type { APIRequestContext, BrowserContext, Page } from '@playwright/test';
import { findBarriers } from './acts/find-barriers.js';
import { letIn, organisationId } from './acts/sign-in.js';
import { standsStill } from './acts/stands-still.js';
import { message, openYear, sheet } from './acts/year-page.js';
import { ask } from './world/ask.js';
import { expect, test } from './world/journey.js';

const PASSWORD = 'vier zwanen op het ijs';
const NAME = 'Voor het bureau';

/** The organisation, and an activity of its first theme in two weeks. */
async function ground(context: BrowserContext) {
  await letIn(context, 'director');
  const id = await organisationId(context, 'Noordbrug IT');
  const params = { organisationId: id };
  const { today, channels, members } = await ask(context.request, showFacts, { params });
  const on = addDays(today, 14);
  const year = yearOf(on);
  const plan = await ask(context.request, showYear, { params: { ...params, year } });
  const [theme, other] = plan.themes;
  const owner = members.find(({ name }) => name === 'S. Visser');
  const { id: activityId } = await ask(context.request, createActivity, {
    params,
    body: {
      title: 'Open huis, met taart; en een toespraak',
      themeId: theme?.id ?? '',
      channelId: channels[0]?.id ?? '',
      ownerId: owner?.id ?? '',
      startsOn: on,
      endsOn: on,
    },
  });
  return { id, params, year, on, activityId, theme, other };
}

test('a director shares a part of the year behind a password, and takes it back; a calendar follows what moves', async ({
  page,
  context,
  anotherBrowser,
  troubles,
}) => {
  const { id, params, year, on, activityId, theme, other } = await ground(context);
  const strange = await anotherBrowser();
  const outsider = await strange.newPage();
  let link = '';

  await test.step('shares what is on screen, behind a password', async () => {
    await openYear(page, id, year, `?theme=${encodeURIComponent(JSON.stringify([theme?.id]))}`);
    await page.getByRole('button', { name: 'Weergaven' }).click();
    await page.getByRole('menuitem', { name: 'Deel wat je nu ziet…' }).click();
    const dialog = page.getByRole('dialog', { name: `Jaar ${year} delen` });
    await expect(dialog.getByText(`Thema: ${theme?.name}`)).toBeVisible();
    await dialog.getByRole('textbox', { name: 'Naam' }).fill(NAME);
    await dialog.getByLabel(/^Wachtwoord/).fill(PASSWORD);
    await standsStill(page);
    expect.soft(await findBarriers(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Link maken' }).click();
    link = await page.getByRole('textbox', { name: 'De link' }).inputValue();
    expect(link).toMatch(/\/share#[\w-]{64}$/);
    await page.getByRole('button', { name: 'Klaar' }).click();
    await expect(page.getByText('nog niet bekeken')).toBeVisible();
  });

  await test.step('an outsider sees just that, once they know the password', async () => {
    troubles.expect({ method: 'POST', path: /^\/api\/shared$/, status: 401 });
    const answer = await outsider.goto(link);
    expect(answer?.headers()['x-robots-tag']).toBe('noindex, nofollow');
    await outsider.getByLabel('Wachtwoord').fill('mis');
    await outsider.keyboard.press('Enter');
    await expect(outsider.getByText(/^Dat is het niet/)).toBeVisible();
    expect.soft(await findBarriers(outsider)).toEqual([]);
    await outsider.getByLabel('Wachtwoord').fill(PASSWORD);
    await outsider.keyboard.press('Enter');
    await expect(outsider.getByRole('heading', { name: NAME, level: 1 })).toBeVisible();
    await expect(sheet(outsider)).toBeVisible();
    await standsStill(outsider);
    expect.soft(await findBarriers(outsider)).toEqual([]);
    const text = await outsider.locator('body').innerText();
    expect(text).toContain(theme?.name);
    expect(text).not.toContain(other?.name);
    expect(text).not.toContain('Visser');
    // A reload keeps working, and asks for no password again.
    await outsider.reload();
    await expect(sheet(outsider)).toBeVisible();
    // Nothing of it opens the app itself.
    expect((await strange.request.get(`/api/organisations/${id}/years/${year}`)).status()).toBe(401);
  });

  await test.step('the link is revoked, and shows nothing any more', async () => {
    await page.reload();
    await expect(page.getByText(/2 keer bekeken/)).toBeVisible();
    await page.getByRole('button', { name: `‘${NAME}’ intrekken…` }).click();
    await page.getByRole('button', { name: 'Intrekken', exact: true }).click();
    await expect(message(page, `‘${NAME}’ is ingetrokken`)).toBeVisible();
    troubles.expect({ method: 'POST', path: /^\/api\/shared$/, status: 404 });
    await outsider.reload();
    await expect(
      outsider.getByRole('heading', { name: 'Deze link laat niets (meer) zien', level: 1 }),
    ).toBeVisible();
    expect.soft(await findBarriers(outsider)).toEqual([]);
  });

  await test.step('a calendar follows a feed: what moves is moved, and stands there once', async () => {
    const address = await newFeed(page, id);
    const before = await eventOf(strange.request, address, activityId);
    expect(before).toMatchObject({ SEQUENCE: '0', 'DTSTART;VALUE=DATE': on.replaceAll('-', '') });
    expect(before.SUMMARY).toBe('Open huis\\, met taart\\; en een toespraak');
    const later = addDays(on, 1);
    await ask(context.request, moveActivity, {
      params: { ...params, activityId },
      version: 1,
      body: { startsOn: later, endsOn: later, themeId: theme?.id ?? '' },
    });
    const after = await eventOf(strange.request, address, activityId);
    expect(after).toMatchObject({
      UID: before.UID,
      SEQUENCE: '1',
      'DTSTART;VALUE=DATE': later.replaceAll('-', ''),
    });
  });
});

/** Opens a feed of the whole organisation; answers its address, which is told this once. */
async function newFeed(page: Page, id: string): Promise<string> {
  await page.goto(`/o/${id}/settings/feeds`);
  await page.getByRole('button', { name: 'Nieuwe feed…' }).first().click();
  await page
    .getByRole('dialog')
    .getByText(/^De hele organisatie/)
    .click();
  await page.getByRole('button', { name: 'Feed maken' }).click();
  const address = await page.getByRole('textbox', { name: 'Het adres' }).inputValue();
  await standsStill(page);
  // That it was busy is still said for a moment, in the words of a button that has gone.
  await expect(page.locator('[data-live-announcer] [role=img]')).toHaveCount(0);
  expect.soft(await findBarriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Klaar' }).click();
  return address;
}

/** The one event of an activity in a calendar file, line by line. */
async function eventOf(request: APIRequestContext, address: string, activityId: string) {
  const answer = await request.get(address);
  expect(answer.status()).toBe(200);
  const events = (await answer.text()).replaceAll('\r\n ', '').split('BEGIN:VEVENT\r\n');
  const own = events.filter((event) => event.startsWith(`UID:${activityId}@`));
  expect(own).toHaveLength(1);
  const lines = (own[0] ?? '').split('\r\n').map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon), line.slice(colon + 1)] as const;
  });
  return Object.fromEntries(lines);
}
