import { showFacts } from '@cadans/contracts/facts';
import { showPlan, weighThemes } from '@cadans/contracts/plans';
import type { Progress } from '@cadans/contracts/progress';
import { readFacts } from '@cadans/contracts/read-facts';
import { dayNumber, yearOf } from '@cadans/domain/calendar-date';
import { mondayOf } from '@cadans/domain/iso-week';
import { periodOf } from '@cadans/domain/period';
import { progressOf } from '@cadans/domain/progress';
import type { BrowserContext } from '@playwright/test';
import { todayOf } from './acts/days.js';
import { findBarriers } from './acts/find-barriers.js';
import { readPdf } from './acts/pdf.js';
import { figure, letBeSilent, matter, openProgress } from './acts/progress-page.js';
import { letIn, organisationId } from './acts/sign-in.js';
import { fitsTheHand } from './acts/thumb.js';
import { message, undo } from './acts/year-page.js';
import { ask } from './world/ask.js';
import { expect, test } from './world/journey.js';

async function ground(context: BrowserContext) {
  await letIn(context, 'director');
  const id = await organisationId(context, 'Noordbrug IT');
  return { id, today: await todayOf(context, id) };
}

test('tells the numbers that a count by hand finds, each open to its rows', async ({ page, context }) => {
  const { id, today } = await ground(context);
  const facts = await ask(context.request, showFacts, { params: { organisationId: id } });
  const rows = facts.activities.id.map((_, at) => ({
    status: facts.activities.status[at] ?? 0,
    doneOn: facts.activities.doneOn[at] ?? null,
    firstEnd: facts.activities.firstCommittedEndsOn[at] ?? 0,
  }));
  const SCRAPPED = 4;
  const monday = dayNumber(mondayOf(today));
  const due = rows.filter(
    ({ status, firstEnd }) => status !== SCRAPPED && monday - 91 <= firstEnd && firstEnd < monday,
  );
  const kept = due.filter(({ doneOn, firstEnd }) => doneOn !== null && doneOn <= firstEnd);
  const { start } = periodOf('quarter', today);
  const slid = facts.postponements.filter(({ on }) => start <= on && on <= today);
  const days = slid.reduce((sum, one) => sum + one.days, 0);

  await openProgress(page, id);
  await expect(figure(page, 'Op tijd afgerond')).toHaveText(`${kept.length} van ${due.length}`);
  await expect(figure(page, 'Eigenaarschap')).toHaveText(
    String(Math.floor((100 * kept.length) / due.length)),
  );
  await expect(
    page.getByText(`${slid.length} keer uitgesteld · samen ${days} ${days === 1 ? 'dag' : 'dagen'}`),
  ).toBeVisible();

  await figure(page, 'Op tijd afgerond').click();
  const sheet = page.getByRole('dialog', { name: 'Op tijd afgerond' });
  await expect(sheet.getByRole('link')).toHaveCount(due.length);
  expect(await findBarriers(page)).toEqual([]);
  const first = sheet.getByRole('link').first();
  const title = (await first.textContent()) ?? '';
  await first.click();
  await expect(page.getByRole('dialog', { name: title })).toBeVisible();
});

test('settles a silence, what keeps sliding and what lies, there', async ({ page, context }) => {
  const { id, today } = await ground(context);
  await letBeSilent(context, id, 'Vakblad', yearOf(today));
  await openProgress(page, id);

  await test.step('a silent channel gets its next publication', async () => {
    const silence = matter(page, /^Vakblad: al \d+ dagen stil/);
    await silence.getByRole('button', { name: /^Plannen / }).click();
    const dialog = page.getByRole('dialog', { name: 'Activiteit plannen' });
    await expect(dialog.getByRole('button', { name: /Vakblad/ })).toBeVisible();
    await dialog.getByRole('textbox', { name: 'Titel' }).fill('Column in het vakblad');
    await dialog.getByRole('button', { name: 'Plannen', exact: true }).click();
    await expect(silence.getByRole('button', { name: /^Plannen / })).toHaveCount(0);
    await expect(page.getByText(/^Al geregeld · 1/)).toBeVisible();
    await expect(silence.getByText(/de volgende staat gepland op/)).toBeVisible();
  });

  await test.step('what keeps sliding is done, on its date', async () => {
    const sliding = matter(page, /is 3 keer uitgesteld: doen of schrappen/);
    await sliding.getByRole('button', { name: /^Vastzetten / }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Besluit: doen' }).click();
    await expect(message(page, /^Besloten: ‘.+’ gebeurt in wk \d+$/)).toBeVisible();
    await expect(sliding).toHaveCount(0);
  });

  await test.step('what lies is finished, and the way back brings it back', async () => {
    const lying = matter(page, /te laat en er is niets mee gebeurd/);
    const before = await lying.count();
    await expect(figure(page, 'Te laat zonder actie')).toHaveText(String(before));
    await lying
      .first()
      .getByRole('button', { name: /^Afronden / })
      .click();
    await page.getByRole('dialog').getByRole('button', { name: 'Gedaan', exact: true }).click();
    await expect(lying).toHaveCount(before - 1);
    await expect(figure(page, 'Te laat zonder actie')).toHaveText(before === 1 ? 'geen' : String(before - 1));
    await undo(page, 'is gedaan');
    // Done and undone it is no longer left lying: somebody has seen to it.
    await expect(message(page, /is weer open$/)).toBeVisible();
    await expect(figure(page, 'Te laat zonder actie')).toHaveText(before === 1 ? 'geen' : String(before - 1));
  });
});

test('pauses a promise where it asks for a decision', async ({ page, context }) => {
  const { id, today } = await ground(context);
  await letBeSilent(context, id, 'Vakblad', yearOf(today));
  await openProgress(page, id);
  const silence = matter(page, /^Vakblad: al \d+ dagen stil/);
  await silence.getByRole('button', { name: /^Pauzeren… / }).click();
  const dialog = page.getByRole('dialog', { name: /Vakblad/ });
  await dialog.getByRole('textbox', { name: 'Waarom?' }).fill('Het blad ligt een half jaar stil');
  await dialog.getByRole('button', { name: 'Pauzeer' }).click();
  await expect(silence).toHaveCount(0);
});

test('weighs the themes there, by keyboard, and the figures follow', async ({ page, context }) => {
  const { id, today } = await ground(context);
  const year = yearOf(today);
  const params = { organisationId: id, year };
  const plan = await ask(context.request, showPlan, { params });
  const least = plan.themes.at(-1);
  const others = plan.themes.slice(0, -1);
  // So much for the least of them that it gets too little, whatever the day.
  const each = Math.floor(20 / others.length);
  const first = 20 - each * (others.length - 1);
  await ask(context.request, weighThemes, {
    params,
    body: {
      themes: plan.themes.map(({ id: themeId }, at) => ({
        themeId,
        weight: themeId === least?.id ? 80 : at === 0 ? first : each,
      })),
    },
    version: plan.foundation.version,
  });
  await openProgress(page, id);
  const starved = matter(page, new RegExp(`^${least?.name} kreeg .+ in plaats van 80%`));
  const weigh = starved.getByRole('button', { name: /^Weging… / });
  const furthest = figure(page, 'Verst van de keuze');
  const before = (await furthest.textContent()) ?? '';

  await weigh.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: `Weging van ${year}` });
  const own = dialog.getByRole('textbox', { name: `Weging van ${least?.name}` });
  await expect(own).toBeFocused();
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(weigh).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(own).toBeFocused();
  await page.keyboard.type('10');
  for (const _ of others) await page.keyboard.press('Shift+Tab');
  await expect(dialog.getByText('nog 70% te verdelen')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Weging opslaan' })).toBeDisabled();
  await page.keyboard.type(String(first + 70));
  await page.keyboard.press('Tab');
  await expect(dialog.getByText('Samen 100%')).toBeVisible();
  await expect(dialog.getByText(/^Focus wordt \d+, nu \d+$/)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(starved).toHaveCount(0);
  await expect(furthest).not.toHaveText(before);
  await undo(page, `De weging van ${year} is gewijzigd.`);
  await expect(starved).toHaveCount(1);
  await expect(furthest).toHaveText(before);
});

test('hands over the work and the promises of who leaves, there and by keyboard', async ({
  page,
  context,
}) => {
  const { id, today } = await ground(context);
  const read = async () =>
    readFacts(await ask(context.request, showFacts, { params: { organisationId: id } }));
  const { cadences } = await read();
  const memberId = cadences[0]?.ownerId ?? '';
  const leaving = { memberId, name: 'Sanne Visser', from: today, until: null, standInId: null };
  // Who is absent is told on a screen that is still to come: the same rules over the same facts, and one who leaves.
  await page.route(/\/api\/.+\/progress(\?|$)/, async (route) => {
    const answer: Progress = await (await route.fetch()).json();
    const { decisions } = progressOf({ ...(await read()), absences: [leaving] }, answer.period);
    await route.fulfill({ json: { ...answer, decisions } });
  });
  await openProgress(page, id);
  const leaves = matter(page, /^Sanne Visser vertrekt op /);
  await leaves.getByRole('button', { name: /^Overdragen / }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: /^Werk van .+ overdragen$/ });
  await expect(dialog.getByRole('button', { name: /Aan wie\?/ })).toBeFocused();
  await expect(dialog.getByText(/^Beloften · /)).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press('Enter');
  const somebody = page.getByRole('option', { name: /open in 13 weken/ }).first();
  await expect(somebody).toBeVisible();
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Overdragen' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(leaves).toHaveCount(0);
  const after = await read();
  expect(after.cadences.filter(({ ownerId, validUntil }) => ownerId === memberId && !validUntil)).toEqual([]);
  await undo(page, 'dingen zijn nu van');
  await expect(leaves).toHaveCount(1);
  expect((await read()).cadences.map(({ ownerId }) => ownerId)).toEqual(
    cadences.map(({ ownerId }) => ownerId),
  );
});

test('walks the periods by keys, and prints each on one page', async ({ page, context }) => {
  const { id } = await ground(context);
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const span of ['month', 'quarter', 'year']) {
    await openProgress(page, id, `?span=${span}`);
    const pdf = readPdf(await page.pdf({ preferCSSPageSize: true }));
    expect.soft(pdf, span).toMatchObject({ pages: 1, width: 297, height: 210 });
    for (const word of ['Noordbrug IT', 'Ritme', 'Vraagt om een besluit', 'Niets doen', 'Duurzame IT'])
      expect.soft(pdf.text, span).toMatch(word);
  }
  await page.getByRole('radio', { name: 'Per kanaal' }).click();
  expect(readPdf(await page.pdf({ preferCSSPageSize: true })).pages).toBe(1);
  await openProgress(page, id);
  await page.keyboard.press('k');
  await expect(page).toHaveURL(/on=\d{4}-\d{2}-01/);
  await page.keyboard.press('j');
  await expect(page).not.toHaveURL(/on=/);
});

test('stands in the hand, in both lights and languages, for everybody', async ({ page, context }) => {
  const { id } = await ground(context);
  await page.setViewportSize({ width: 390, height: 844 });
  await openProgress(page, id);
  await fitsTheHand(page);
  expect(await findBarriers(page)).toEqual([]);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await findBarriers(page)).toEqual([]);
  await figure(page, 'Komende 8 weken gedekt').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Komende 8 weken gedekt' })).toBeVisible();
  // The keyboard goes there a moment after it is seen.
  await expect(page.locator('[role=dialog]:focus-within')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(figure(page, 'Komende 8 weken gedekt')).toBeFocused();
});
