import { createActivity, listBin, showActivity } from '@cadans/contracts/activities';
import { showYear } from '@cadans/contracts/years';
import { yearOf } from '@cadans/domain/calendar-date';
import type { BrowserContext } from '@playwright/test';
import { todayOf } from './acts/days.js';
import { fetched } from './acts/fetched.js';
import { letIn, organisationId, signIn } from './acts/sign-in.js';
import { mark, message, openCard, openYear } from './acts/year-page.js';
import { ask } from './world/ask.js';
import { expect, test } from './world/journey.js';

interface Ground {
  readonly organisationId: string;
  readonly year: number;
}

/** A browser of the marketer, and where and when it plans. */
async function ground(context: BrowserContext): Promise<Ground> {
  await letIn(context, 'marketer');
  const id = await organisationId(context, 'Noordbrug IT');
  return { organisationId: id, year: yearOf(await todayOf(context, id)) };
}

/** How many activities of that title the server has. */
async function countOf(context: BrowserContext, { organisationId, year }: Ground, title: string) {
  const { activities } = await ask(context.request, showYear, { params: { organisationId, year } });
  return activities.title.filter((one) => one === title).length;
}

/** Puts an activity on the webinar lane, as preparation. */
async function given(context: BrowserContext, { organisationId, year }: Ground, title: string) {
  const params = { organisationId, year };
  const { themes, members, channels, today } = await ask(context.request, showYear, { params });
  const webinar = channels.find(({ name }) => name === 'Webinar');
  return ask(context.request, createActivity, {
    params,
    body: {
      title,
      themeId: themes[0]?.id ?? '',
      ownerId: members.find(({ name }) => name === 'S. Visser')?.id ?? '',
      channelId: webinar?.id ?? '',
      startsOn: today,
      endsOn: today,
    },
  });
}

test('without a connection what is done waits, is said to wait, and is sent once when the connection is back', async ({
  page,
  context,
  troubles,
}) => {
  const where = await ground(context);
  await openYear(page, where.organisationId, where.year);
  const title = 'Nieuwsbrief: vanuit de trein';
  await fetched(page, 'plan-activity');
  troubles.expectOffline();
  await context.setOffline(true);
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog', { name: 'Activiteit plannen' });
  await dialog.getByRole('textbox', { name: 'Titel' }).fill(title);
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 wijziging wacht op verbinding').first()).toBeVisible();
  await expect(mark(page, title)).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText('1 wijziging wacht op verbinding')).toHaveCount(0);
  await expect.poll(() => countOf(context, where, title)).toBe(1);
  await page.reload();
  await expect(mark(page, title)).toHaveCount(1);
});

test('a dialog that could not be fetched is told, and comes when the connection is back', async ({
  page,
  context,
  troubles,
}) => {
  const where = await ground(context);
  troubles.expectOffline();
  await page.route('**/assets/plan-activity*', (route) => route.abort('internetdisconnected'));
  await openYear(page, where.organisationId, where.year);
  await page.keyboard.press('n');
  await expect(message(page, 'Dit onderdeel komt zodra die er is')).toBeVisible();
  await page.unroute('**/assets/plan-activity*');
  await expect(page.getByRole('dialog', { name: 'Activiteit plannen' })).toBeVisible();
});

test('an answer that was lost on the way does not make it twice', async ({ page, context, troubles }) => {
  const where = await ground(context);
  await openYear(page, where.organisationId, where.year);
  const title = 'Blog: het antwoord bleef weg';
  troubles.expectOffline();
  // The server hears it and answers; the answer never arrives.
  await page.route(
    '**/activities',
    async (route) => {
      await route.fetch();
      await route.abort('internetdisconnected');
    },
    { times: 1 },
  );
  await page.keyboard.press('n');
  await page.getByRole('dialog').getByRole('textbox', { name: 'Titel' }).fill(title);
  await page.keyboard.press('Enter');
  await expect(message(page, 'Dat ging niet door')).toBeVisible();
  await page
    .getByRole('alertdialog')
    .filter({ hasText: 'Dat ging niet door' })
    .getByRole('button', { name: 'Probeer het opnieuw' })
    .click();
  await expect(message(page, `‘${title}’ staat in het plan`)).toBeVisible();
  expect(await countOf(context, where, title)).toBe(1);
});

test('pressing save twice makes one', async ({ page, context }) => {
  const where = await ground(context);
  await openYear(page, where.organisationId, where.year);
  const title = 'LinkedIn: dubbel geklikt';
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog', { name: 'Activiteit plannen' });
  await dialog.getByRole('textbox', { name: 'Titel' }).fill(title);
  await dialog.getByRole('button', { name: 'Plannen', exact: true }).dblclick();
  await expect(message(page, `‘${title}’ staat in het plan`)).toBeVisible();
  await page.reload();
  await expect(page.getByText(/van \d+ activiteiten/)).toBeVisible();
  expect(await countOf(context, where, title)).toBe(1);
});

test('of two who change the same thing, the second sees both texts and chooses', async ({
  page,
  context,
  anotherBrowser,
  troubles,
}) => {
  const where = await ground(context);
  const { id } = await given(context, where, 'Webinar: twee kapiteins');
  const other = await anotherBrowser();
  await letIn(other, 'director');
  const desk = await other.newPage();
  for (const screen of [page, desk]) {
    await openYear(screen, where.organisationId, where.year, `?activity=${id}`);
    await expect(screen.getByRole('dialog', { name: 'Webinar: twee kapiteins' })).toBeVisible();
  }
  const mine = page.getByRole('dialog', { name: /^Webinar/ });
  const theirs = desk.getByRole('dialog', { name: /^Webinar/ });
  troubles.expectOffline();
  await context.setOffline(true);
  await mine.getByRole('textbox', { name: 'Titel' }).fill('Webinar: één kapitein');
  await expect(mine.getByText('Wacht op verbinding')).toBeVisible();
  await theirs.getByRole('textbox', { name: 'Titel' }).fill('Webinar: twee kapiteins, één roer');
  await expect(theirs.getByText('Opgeslagen')).toBeVisible();

  troubles.expect({ method: 'POST', path: /\/batches$/, status: 412 });
  await context.setOffline(false);
  await expect(page.getByText('H. van Noord wijzigde dit ook: Titel')).toBeVisible();
  await expect(mine.getByRole('textbox', { name: 'Titel' })).toHaveValue('Webinar: één kapitein');
  const kept = await ask(context.request, showActivity, {
    params: { organisationId: where.organisationId, activityId: id },
  });
  expect(kept.title).toBe('Webinar: twee kapiteins, één roer');
  await page.getByRole('button', { name: 'Neem die van H. van Noord' }).click();
  await expect(mark(page, 'Webinar: twee kapiteins, één roer')).toBeVisible();
});

test('whoever is signed out elsewhere signs in again and is back where they were', async ({
  page,
  context,
}) => {
  const where = await ground(context);
  const path = `/o/${where.organisationId}/year/${where.year}?lanes=theme`;
  await page.goto(path);
  await expect(page.getByRole('radio', { name: 'Thema' })).toBeChecked();
  await context.request.post('/api/auth/sign-out', { data: {} });
  await context.clearCookies();
  await page.reload();
  await signIn(page, 'marketer');
  await expect(page).toHaveURL(path);
  await expect(page.getByRole('radio', { name: 'Thema' })).toBeChecked();
});

test('whoever is signed out in the middle of an act is asked to sign in, and nothing was done', async ({
  page,
  context,
  troubles,
}) => {
  const where = await ground(context);
  await given(context, where, 'Webinar: sessie verlopen');
  await openYear(page, where.organisationId, where.year);
  const card = await openCard(page, 'Webinar: sessie verlopen');
  await context.clearCookies();
  troubles.expect({ method: 'POST', path: /\/completions$/, status: 401 });
  troubles.expect({ method: 'GET', path: /^\/api\/organisations\//, status: 401 });
  await card.getByRole('button', { name: 'Gedaan', exact: true }).click();
  await signIn(page, 'marketer');
  await expect(page).toHaveURL(new RegExp(`/o/${where.organisationId}/year/${where.year}`));
  await expect(mark(page, 'Webinar: sessie verlopen')).toHaveAccessibleName(/gepland$/);
  const { activities } = await ask(context.request, listBin, {
    params: { organisationId: where.organisationId },
  });
  expect(activities).toEqual([]);
});
