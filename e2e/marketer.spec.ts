import { addDays, yearOf } from '@cadans/domain/calendar-date';
import { dayWithRoomBehind, todayOf } from './acts/days.js';
import { select } from './acts/fields.js';
import { letIn, organisationId, signIn } from './acts/sign-in.js';
import {
  mark,
  message,
  moveTo,
  openCard,
  openYear,
  planActivity,
  postpone,
  sheet,
  undo,
} from './acts/year-page.js';
import { expect, test } from './world/journey.js';

test('plans one thing, postpones it three times with reasons, and is refused the fourth', async ({
  page,
  context,
  world,
  anotherBrowser,
}) => {
  await page.goto('/');
  await signIn(page, 'marketer');
  const noordbrug = await organisationId(context, 'Noordbrug IT');
  const today = await todayOf(context, noordbrug);
  const title = 'Webinar: zo oefen je een storing';
  const first = dayWithRoomBehind(today);
  await openYear(page, noordbrug, yearOf(today));

  await test.step('theme and owner are filled in already', async () => {
    await page.keyboard.press('n');
    const dialog = page.getByRole('dialog', { name: 'Activiteit plannen' });
    await expect(select(dialog, 'Thema')).toHaveAccessibleName(/^Meedenken/);
    await expect(dialog.getByRole('combobox', { name: 'Eigenaar' })).toHaveValue('S. Visser');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  });
  await planActivity(page, { title, on: first, channel: 'Webinar' });
  await expect(mark(page, title)).toHaveAccessibleName(/Meedenken, S\. Visser, wk \d+, (gepland|te laat)$/);

  await test.step('on the day it was made it moves freely', async () => {
    const dialog = await moveTo(page, title, addDays(first, 7));
    await expect(dialog.getByText('Vrij te verplaatsen')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  });

  world.clock.nextDay();
  await page.reload();
  await postpone(page, title, addDays(first, 7), 'Eerst de klanten');
  await expect(mark(page, title)).toHaveAccessibleName(/1× uitgesteld$/);
  await postpone(page, title, addDays(first, 14), 'Eerst de techniek');
  await postpone(page, title, addDays(first, 21), 'Wacht op akkoord');
  await expect(mark(page, title)).toHaveAccessibleName(/3× uitgesteld$/);

  await test.step('a fourth time is for the director to decide', async () => {
    const dialog = await moveTo(page, title, addDays(first, 28));
    await expect(dialog.getByText('Al 3× uitgesteld: de directeur beslist')).toBeVisible();
    await expect(dialog.getByRole('button', { name: /^Eerst de klanten/ })).toHaveCount(0);
    await page.keyboard.press('Escape');
  });

  await test.step('the director decides: do it, on a day', async () => {
    const office = await anotherBrowser();
    const desk = await office.newPage();
    await desk.goto('/');
    await signIn(desk, 'director');
    await openYear(desk, noordbrug, yearOf(today));
    const card = await openCard(desk, title);
    await expect(card.getByText('3× uitgesteld')).toBeVisible();
    await expect(
      card.getByText(/Eerst de klanten · 1×, Eerst de techniek · 1×, Wacht op akkoord · 1×/),
    ).toBeVisible();
    await desk.keyboard.press('Escape');
    const dialog = await moveTo(desk, title, addDays(first, 28));
    await dialog.getByRole('button', { name: /^Eerst de klanten/ }).click();
    await expect(message(desk, `Besloten: ‘${title}’ gebeurt in`)).toBeVisible();
    await expect(mark(desk, title)).toHaveAccessibleName(/4× uitgesteld$/);
  });

  await page.reload();
  const card = await openCard(page, title);
  await card.getByRole('button', { name: 'Openen' }).click();
  const whole = page.getByRole('dialog', { name: title });
  const slides = whole.getByRole('region', { name: 'Uitstel (4)' });
  await expect(slides.getByRole('listitem')).toHaveCount(4);
  await expect(slides.getByText('besluit')).toBeVisible();
  await expect(slides.getByText('H. van Noord')).toBeVisible();
});

test.describe('in the year', () => {
  test.beforeEach(async ({ page, context }) => {
    await letIn(context, 'marketer');
    const noordbrug = await organisationId(context, 'Noordbrug IT');
    await openYear(page, noordbrug, yearOf(await todayOf(context, noordbrug)));
  });

  test('finishes something, and takes that back', async ({ page, context }) => {
    const today = await todayOf(context, await organisationId(context, 'Noordbrug IT'));
    const title = 'Webinar: vragenuur over de nieuwe wet';
    await planActivity(page, { title, on: today, channel: 'Webinar' });
    const card = await openCard(page, title);
    await card.getByRole('button', { name: 'Gedaan', exact: true }).click();
    await expect(message(page, `‘${title}’ is gedaan`)).toBeVisible();
    await expect(mark(page, title)).toHaveAccessibleName(/gedaan$/);
    await undo(page, `‘${title}’ is gedaan`);
    await expect(message(page, `‘${title}’ is weer open`)).toBeVisible();
    await expect(mark(page, title)).toHaveAccessibleName(/gepland$/);
    await page.reload();
    await expect(mark(page, title)).toHaveAccessibleName(/gepland$/);
  });

  test('scraps something with the reason, and puts it back', async ({ page, context }) => {
    const noordbrug = await organisationId(context, 'Noordbrug IT');
    const today = await todayOf(context, noordbrug);
    const title = 'Vakblad: advertentie halve pagina';
    await planActivity(page, { title, on: today, channel: 'Vakblad' });
    const card = await openCard(page, title);
    await card.getByRole('button', { name: 'Schrappen…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Schrappen' });
    await dialog.getByRole('button', { name: /^Anders/ }).click();
    await dialog.getByRole('button', { name: 'Schrappen', exact: true }).click();
    await expect(dialog.getByText('Vertel in een paar woorden waarom.')).toBeVisible();
    await dialog
      .getByRole('textbox', { name: 'Wat was de reden?' })
      .fill('De concurrent doet het ook, maar wij niet.');
    await dialog.getByRole('button', { name: 'Schrappen', exact: true }).click();
    await expect(message(page, `‘${title}’ is geschrapt`)).toBeVisible();
    await expect(mark(page, title)).toHaveCount(0);
    await openYear(page, noordbrug, yearOf(today), '?status=scrapped');
    const scrapped = await openCard(page, title);
    await expect(scrapped.getByText('Anders: De concurrent doet het ook, maar wij niet.')).toBeVisible();
    await scrapped.getByRole('button', { name: 'Terugzetten' }).click();
    await expect(message(page, `‘${title}’ staat weer in het plan`)).toBeVisible();
    await openYear(page, noordbrug, yearOf(today));
    await expect(mark(page, title)).toHaveAccessibleName(/gepland$/);
  });

  test('throws a mistake into the bin, and undoes that by the key Z', async ({ page, context }) => {
    const today = await todayOf(context, await organisationId(context, 'Noordbrug IT'));
    const title = 'Nieuwsbrief: dubbel ingevoerd';
    await planActivity(page, { title, on: today, channel: 'Nieuwsbrief' });
    const card = await openCard(page, title);
    await card.getByRole('button', { name: 'Openen' }).click();
    const dialog = page.getByRole('dialog', { name: title });
    await dialog.getByRole('button', { name: 'Afhandelen' }).click();
    await page.getByRole('menuitem', { name: 'Verwijderen (vergissing)' }).click();
    await expect(message(page, `‘${title}’ ligt in de prullenbak`)).toBeVisible();
    await expect(mark(page, title)).toHaveCount(0);
    await page.keyboard.press('z');
    await expect(message(page, `‘${title}’ is terug uit de prullenbak`)).toBeVisible();
    await page.reload();
    await expect(mark(page, title)).toBeVisible();
  });

  test('changes what an activity says, and finds who did what', async ({ page, context }) => {
    const today = await todayOf(context, await organisationId(context, 'Noordbrug IT'));
    const title = 'Klantverhaal: bakkerij zonder papier';
    await planActivity(page, { title, on: today, channel: 'Klantverhaal' });
    const card = await openCard(page, title);
    await card.getByRole('button', { name: 'Openen' }).click();
    const dialog = page.getByRole('dialog', { name: title });
    await dialog.getByRole('textbox', { name: 'Titel' }).fill(`${title}, deel 1`);
    await dialog.getByRole('textbox', { name: 'Inzet' }).fill('6,5');
    await expect(page.getByRole('dialog').getByText('Opgeslagen')).toBeVisible();
    await page.reload();
    const changed = page.getByRole('dialog', { name: `${title}, deel 1` });
    await expect(changed.getByRole('textbox', { name: 'Inzet' })).toHaveValue('6,5');
    await expect(
      changed
        .getByRole('region', { name: 'Geschiedenis' })
        .getByText(/S\. Visser/)
        .first(),
    ).toBeVisible();
  });

  test('plans in the week and lane that was clicked', async ({ page, context }) => {
    const today = await todayOf(context, await organisationId(context, 'Noordbrug IT'));
    const lane = sheet(page)
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: /^Vakblad/ }) });
    const week = sheet(page).getByRole('columnheader', { name: /^week 5(,|$)/ });
    const [row, column] = [await lane.boundingBox(), await week.boundingBox()];
    if (!row || !column) throw new Error('The sheet has no such place.');
    await page.mouse.click(column.x + column.width / 2, row.y + row.height / 2);
    const dialog = page.getByRole('dialog', { name: 'Activiteit plannen' });
    await expect(select(dialog, 'Kanaal')).toHaveAccessibleName(/^Vakblad/);
    await expect(dialog.getByText(/wk 5/).first()).toBeVisible();
    await dialog.getByRole('textbox', { name: 'Titel' }).fill('Vakblad: gastcolumn');
    await page.keyboard.press('Enter');
    await expect(mark(page, 'Vakblad: gastcolumn')).toHaveAccessibleName(
      today.slice(5) < '02-09' ? /wk 5, gepland/ : /wk 5, te laat/,
    );
  });
});
