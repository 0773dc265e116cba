import { showFacts } from '@cadans/contracts/facts';
import { addReviewItem } from '@cadans/contracts/review-agenda';
import { listReviews, openReview, showReview } from '@cadans/contracts/reviews';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { choose } from './acts/fields.js';
import { findBarriers } from './acts/find-barriers.js';
import { readPdf } from './acts/pdf.js';
import { letIn, organisationId } from './acts/sign-in.js';
import { standsStill } from './acts/stands-still.js';
import { ask } from './world/ask.js';
import { expect, test } from './world/journey.js';

/** The screen looks every two seconds; a browser beside others draws it later. */
const SOON = { timeout: 8000 };

test('two hold a review together; it survives a closed laptop, closes with decisions, and these are done', async ({
  page,
  context,
  anotherBrowser,
}) => {
  await letIn(context, 'director');
  const noordbrug = await organisationId(context, 'Noordbrug IT');
  const consultant = await anotherBrowser();
  await letIn(consultant, 'consultant');
  const desk = await consultant.newPage();
  let sentence = '';

  await test.step('the director opens it, the consultant joins', async () => {
    await page.goto(`/o/${noordbrug}/reviews`);
    await page.getByRole('button', { name: 'Stuurmoment openen' }).click();
    await expect(agenda(page)).toBeVisible();
    await desk.goto(`/o/${noordbrug}/reviews`);
    await desk.getByRole('link', { name: 'Verder met het stuurmoment' }).click();
    await expect(agenda(desk)).toBeVisible();
  });

  await test.step('what one decides stands at the other within seconds', async () => {
    const item = matter(desk, 'Bewust niet');
    await item.getByRole('button', { name: /^Blijft zo/ }).click();
    await isOpenToAll(desk);
    await desk.keyboard.press('Enter');
    await expect(item.getByText('besloten door E. Hartog')).toBeVisible();
    await expect(matter(page, 'Bewust niet').getByText('E. Hartog besloot dit zojuist')).toBeVisible(SOON);
  });

  await test.step('work is moved for a reason, and a promise changed, by keyboard', async () => {
    const late = matter(page, 'Te laat');
    sentence = (await late.locator('p').first().textContent()) ?? '';
    await late.getByRole('button', { name: /^Verplaatsen/ }).click();
    await choose(page.getByRole('form', { name: /^Verplaatsen/ }), 'Waarom later', 'Eerst de klanten');
    await page.getByRole('form').getByRole('button', { name: 'Verplaatsen' }).click();
    await expect(late.getByText('Verplaatst')).toBeVisible();
    const silent = matter(page, 'Stilte');
    await silent.focus();
    await page.keyboard.press('2');
    const times = page.getByRole('textbox', { name: 'Aantal' });
    await times.fill('2');
    await times.press('Enter');
    await expect(silent.getByText('Belofte aangepast')).toBeVisible();
    await expect(page.getByText(/^3 van \d+ besloten$/)).toBeVisible();
  });

  const reopened = await test.step('the laptop closes halfway, and is opened again', async () => {
    await page.getByRole('textbox', { name: 'Notities' }).fill('De beurs doen we volgend jaar met twee man.');
    await expect(page.getByText('Opgeslagen', { exact: true })).toBeVisible();
    const address = page.url();
    await context.close();
    const again = await anotherBrowser();
    await letIn(again, 'director');
    const opened = await again.newPage();
    await opened.goto(address);
    await expect(opened.getByText(/^3 van \d+ besloten$/)).toBeVisible();
    await expect(opened.getByRole('textbox', { name: 'Notities' })).toHaveValue(/^De beurs doen we/);
    return opened;
  });

  await test.step('an own matter comes on it, and all is decided', async () => {
    const box = reopened.getByRole('textbox', { name: 'Eigen punt voor de agenda' });
    await box.fill('Wie belt de klanten?');
    await box.press('Enter');
    const own = matter(reopened, 'Eigen punt');
    await own.getByRole('button', { name: /^Toewijzen/ }).click();
    await expect(own.getByRole('combobox')).toBeFocused();
    await reopened.keyboard.type('S. Visser');
    await expect(reopened.getByRole('option', { name: 'S. Visser' })).toBeVisible();
    await reopened.keyboard.press('ArrowDown');
    await reopened.keyboard.press('Enter');
    await expect(reopened.getByRole('listbox')).toHaveCount(0);
    await reopened.getByRole('form').getByRole('button', { name: 'Toewijzen' }).click();
    await expect(own.getByText('nog te doen')).toBeVisible();
    await expect(reopened.getByRole('button', { name: 'Stuurmoment sluiten' })).toBeDisabled();
    const undecided = reopened.getByRole('group', { name: /^Besluit over/ });
    for (let left = await undecided.count(); left > 0; left--) {
      await undecided
        .first()
        .getByRole('button', { name: /^Blijft zo/ })
        .click();
      await reopened.keyboard.press('Enter');
      await expect(undecided).toHaveCount(left - 1);
    }
  });

  await test.step('it closes, and the minutes are one page', async () => {
    await reopened.getByRole('button', { name: 'Stuurmoment sluiten' }).click();
    await reopened.getByRole('dialog').getByRole('button', { name: 'Stuurmoment sluiten' }).click();
    await expect(reopened.getByRole('heading', { name: 'Besluiten' })).toBeVisible();
    await reopened.reload();
    await expect(reopened.getByRole('heading', { name: 'Besluiten' })).toBeVisible();
    await isOpenToAll(reopened);
    const pdf = readPdf(await reopened.pdf({ format: 'A4' }));
    expect(pdf).toMatchObject({ pages: 1, width: 210, height: 297 });
    for (const words of [
      'Noordbrug IT',
      'Verplaatst',
      'Belofte aangepast',
      'Wie belt de klanten?',
      'De beurs doen we',
    ])
      expect(pdf.text.toLowerCase()).toContain(words.toLowerCase());
  });

  await test.step('the decisions are in the plan, and what is left to do is done from here', async () => {
    await expectDone(reopened.context(), noordbrug, sentence);
    await reopened.goto(`/o/${noordbrug}/reviews`);
    const done = reopened.getByRole('button', { name: 'Gedaan: Wie belt de klanten?' });
    await expect(done).toBeVisible();
    await isOpenToAll(reopened);
    await done.click();
    await expect(done).toHaveCount(0);
    await reopened.goto(`/o/${noordbrug}/progress`);
    await expect(reopened.getByRole('heading', { name: 'Vraagt om een besluit' })).toBeVisible();
    await expect(reopened.getByText(sentence)).toHaveCount(0);
  });
});

test('a review is open to all on a phone in the dark, also to who only looks along', async ({
  page,
  context,
}) => {
  await letIn(context, 'director');
  const noordbrug = await organisationId(context, 'Noordbrug IT');
  const { id } = await ask(context.request, openReview, { params: { organisationId: noordbrug } });
  // Of the other matters nothing is left when they were decided already.
  await ask(context.request, addReviewItem, {
    params: { organisationId: noordbrug, reviewId: id },
    body: { sentence: 'Wie staat er op de beurs?' },
  });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(`/o/${noordbrug}/reviews/${id}`);
  await expect(agenda(page)).toBeVisible();
  await matter(page, 'Eigen punt')
    .getByRole('button', { name: /^Blijft zo/ })
    .click();
  await isOpenToAll(page);
  await letIn(context, 'marketer');
  await page.reload();
  await expect(page.getByText(/^Je kijkt mee/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Blijft zo/ })).toHaveCount(0);
  await isOpenToAll(page);
});

const agenda = (page: Page): Locator => page.getByRole('list', { name: 'Agenda' });

/** The first matter of that kind. */
const matter = (page: Page, kind: string): Locator =>
  agenda(page)
    .locator('> li')
    .filter({ has: page.getByText(kind, { exact: true }) })
    .first();

async function isOpenToAll(page: Page): Promise<void> {
  await standsStill(page);
  expect.soft(await findBarriers(page)).toEqual([]);
}

/** What was decided stands in the plan: the work later with its reason, the promise twice as often. */
async function expectDone(context: BrowserContext, organisation: string, about: string): Promise<void> {
  const params = { organisationId: organisation };
  const { reviews } = await ask(context.request, listReviews, { params });
  const [held] = reviews;
  const { items } = await ask(context.request, showReview, {
    params: { ...params, reviewId: held?.id ?? '' },
  });
  const facts = await ask(context.request, showFacts, { params });
  const moved = items.find(({ sentence }) => sentence.nl === about);
  const at = facts.activities.id.indexOf(moved?.ids[0] ?? '');
  expect(moved?.decision).toMatchObject({ choice: 'move', carriedOut: 'moved' });
  expect(facts.postponements.some(({ activityId }) => activityId === facts.activities.id[at])).toBe(true);
  const changed = items.find(({ decision }) => decision?.choice === 'change_promise');
  expect(facts.cadences.some(({ replacesId, times }) => replacesId === changed?.ids[0] && times === 2)).toBe(
    true,
  );
}
