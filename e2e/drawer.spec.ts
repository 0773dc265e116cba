import { showActivity } from '@cadans/contracts/activities';
import { listComments } from '@cadans/contracts/comments';
import { listSteps } from '@cadans/contracts/steps';
import { showYear } from '@cadans/contracts/years';
import { addDays, type CalendarDate, yearOf } from '@cadans/domain/calendar-date';
import { stepDueOn } from '@cadans/domain/step';
import type { BrowserContext, Page } from '@playwright/test';
import { dayWithRoomBehind, todayOf } from './acts/days.js';
import { typeDay } from './acts/fields.js';
import { given } from './acts/given.js';
import { letIn, organisationId } from './acts/sign-in.js';
import { openYear } from './acts/year-page.js';
import { ask } from './world/ask.js';
import { expect, test } from './world/journey.js';

/** An activity of the marketer, open in the drawer. */
async function openNew(page: Page, context: BrowserContext, title: string) {
  await letIn(context, 'marketer');
  const noordbrug = await organisationId(context, 'Noordbrug IT');
  const on = dayWithRoomBehind(await todayOf(context, noordbrug));
  const { id } = await given(context, noordbrug, { title, on });
  const show = (desk: Page) => openYear(desk, noordbrug, yearOf(on), `?activity=${id}`);
  await show(page);
  const drawer = page.getByRole('dialog', { name: title });
  await expect(drawer.getByRole('textbox', { name: 'Omschrijving' })).toBeVisible();
  const params = { organisationId: noordbrug, activityId: id };
  const stored = () => ask(context.request, showActivity, { params });
  return { params, on, drawer, show, stored };
}

test('what is typed is saved by itself, and survives a reload in the middle of it', async ({
  page,
  context,
}) => {
  const { drawer, stored } = await openNew(page, context, 'Blog: vanzelf bewaard');
  const brief = drawer.getByRole('textbox', { name: 'Omschrijving' });
  await brief.fill('Eerst dit.');
  await expect(drawer.getByText('Opgeslagen')).toBeVisible();
  await brief.pressSequentially(' En toen dat.');
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Omschrijving' })).toHaveValue('Eerst dit. En toen dat.');
  await expect.poll(async () => (await stored()).brief).toBe('Eerst dit. En toen dat.');
});

test('of two who write the same brief both texts are seen, and nothing is overwritten', async ({
  page,
  context,
  anotherBrowser,
  troubles,
}) => {
  const { drawer, show, stored } = await openNew(page, context, 'Blog: met zijn tweeën');
  const other = await anotherBrowser();
  await letIn(other, 'director');
  const desk = await other.newPage();
  await show(desk);
  const who = 'H. van Noord';
  troubles.expectOffline();

  /** I write without a connection, the director with one, and then mine comes back. */
  const bothWrite = async (mine: string, theirs: string) => {
    await context.setOffline(true);
    await drawer.getByRole('textbox', { name: 'Omschrijving' }).fill(mine);
    await expect(drawer.getByText('Wacht op verbinding')).toBeVisible();
    await desk.getByRole('textbox', { name: 'Omschrijving' }).fill(theirs);
    await expect.poll(async () => (await stored()).brief).toBe(theirs);
    troubles.expect({ method: 'POST', path: /\/batches$/, status: 412 });
    await context.setOffline(false);
    await expect(drawer.getByText(`${who} wijzigde dit ook: Omschrijving`)).toBeVisible();
    await expect(drawer.getByRole('region', { name: who })).toContainText(theirs);
    await expect(drawer.getByRole('region', { name: 'Van jou' })).toContainText(mine);
    expect((await stored()).brief).toBe(theirs);
  };

  await bothWrite('Wat ik schreef', 'Wat de directeur schreef');
  await drawer.getByRole('button', { name: 'Maak er één tekst van' }).click();
  await drawer.getByRole('button', { name: 'Bewaar deze tekst' }).click();
  const joined = 'Wat de directeur schreef\n\nWat ik schreef';
  await expect.poll(async () => (await stored()).brief).toBe(joined);
  await expect(desk.getByRole('textbox', { name: 'Omschrijving' })).toHaveValue(joined);

  await bothWrite('Liever kort', 'Liever lang');
  await drawer.getByRole('button', { name: 'Houd de mijne' }).click();
  await expect.poll(async () => (await stored()).brief).toBe('Liever kort');

  await bothWrite('Morgen', 'Vandaag nog');
  await drawer.getByRole('button', { name: `Neem die van ${who}` }).click();
  await expect(drawer.getByRole('textbox', { name: 'Omschrijving' })).toHaveValue('Vandaag nog');
  expect((await stored()).brief).toBe('Vandaag nog');
});

test('a step ten working days ahead moves along with its activity', async ({ page, context }) => {
  const { params, on, drawer } = await openNew(page, context, 'Blog: met voorbereiding');
  const holidays = new Set<CalendarDate>();
  for (const year of [yearOf(on) - 1, yearOf(on)]) {
    const plan = await ask(context.request, showYear, { params: { ...params, year } });
    for (const holiday of plan.holidays) holidays.add(holiday.on);
  }
  const tenBefore = (endsOn: CalendarDate) =>
    stepDueOn({ workingDaysBefore: 10 }, { endsOn }, (day) => holidays.has(day));
  const dueOn = async () => {
    const { steps } = await ask(context.request, listSteps, { params });
    return steps.find(({ title }) => title === 'Laten nalezen')?.dueOn;
  };

  const steps = drawer.getByRole('region', { name: 'Voorbereiding' });
  await steps.getByRole('textbox', { name: 'Werkdagen vooraf' }).fill('10');
  await steps.getByRole('textbox', { name: 'Nieuwe stap' }).fill('Laten nalezen');
  await page.keyboard.press('Enter');
  const step = steps.getByRole('listitem').filter({ hasText: 'Laten nalezen' });
  await expect(step).toContainText(/T−10 werkdagen · /);
  const told = await step.getByText(/T−10/).textContent();
  await expect.poll(dueOn).toBe(tenBefore(on));

  await drawer.getByRole('button', { name: 'Verplaatsen…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Verplaatsen' });
  await typeDay(dialog, 'Eerste dag', addDays(on, 14));
  await dialog.getByRole('button', { name: 'Verplaatsen', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await expect(step).toContainText(/T−10 werkdagen · /);
  await expect(step).not.toContainText(told ?? '');
  await expect.poll(dueOn).toBe(tenBefore(addDays(on, 14)));

  const tick = step.getByRole('checkbox', { name: 'Klaar: Laten nalezen' });
  await tick.focus();
  await page.keyboard.press('Space');
  await expect(tick).toBeChecked();
  await expect(steps.getByText(/^1 van \d klaar$/)).toBeVisible();
});

test('a comment calls a colleague in', async ({ page, context, anotherBrowser }) => {
  const { params, drawer, show } = await openNew(page, context, 'Blog: even overleggen');
  const talk = drawer.getByRole('region', { name: 'Gesprek' });
  const box = talk.getByRole('textbox', { name: 'Zeg er iets over' });
  await box.pressSequentially('Kijk je mee, @Noord');
  await expect(talk.getByRole('option', { name: /H\. van Noord/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(box).toHaveValue('Kijk je mee, @H. van Noord ');
  await page.keyboard.press('Control+Enter');
  await expect(talk.getByRole('listitem').getByText('@H. van Noord')).toBeVisible();
  await expect(box).toHaveValue('');

  const { comments } = await ask(context.request, listComments, { params });
  expect(comments.map(({ mentionedIds }) => mentionedIds.length)).toEqual([1]);
  const other = await anotherBrowser();
  await letIn(other, 'director');
  const desk = await other.newPage();
  await show(desk);
  await expect(desk.getByRole('region', { name: 'Gesprek' }).getByText('@H. van Noord')).toBeVisible();
});
