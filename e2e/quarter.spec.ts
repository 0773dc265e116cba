import { createRequest } from '@cadans/contracts/requests';
import { decideInReview, nextReview, showReview } from '@cadans/contracts/reviews';
import type { CalendarDate } from '@cadans/domain/calendar-date';
import type { BrowserContext, Page } from '@playwright/test';
import { choose, typeDay } from './acts/fields.js';
import { letIn, organisationId } from './acts/sign-in.js';
import { mark, message, moveTo, openCard, openYear, planActivity } from './acts/year-page.js';
import { ask } from './world/ask.js';
import { expect, test } from './world/journey.js';

// A Monday long gone: sessions are dated by the machine, and are not over before the quarter is.
test.use({ beginsAt: '2026-01-05T08:00:00Z' });

const WEBINAR = 'Webinar: zo oefen je een storing';
const BLOG = 'Blog over de nieuwe wet';
const TIKTOK = 'Wij moeten ook op TikTok';

test('a quarter: planned, asked, declined, postponed three times, decided in the review, measured, and read in the digest', async ({
  page,
  context,
  world,
  anotherBrowser,
  troubles,
}) => {
  test.setTimeout(240_000);
  troubles.expectShutFrames();
  const office = await anotherBrowser();
  const comes: Comes = async (day) => {
    const morning = new Date(`${day}T08:00:00Z`);
    await world.moveTo(morning);
    for (const { clock } of [context, office]) await clock.setFixedTime(morning);
  };
  await comes('2026-01-05');
  await letIn(context, 'marketer');
  await letIn(office, 'director');
  const noordbrug = await organisationId(context, 'Noordbrug IT');
  const desk = await office.newPage();

  await test.step('5 January: the marketer plans', async () => {
    await openYear(page, noordbrug, 2026);
    await planActivity(page, { title: WEBINAR, on: '2026-01-20', channel: 'Webinar' });
  });

  await test.step('7 January: asked twice; one is declined with a reason, one is accepted and shows in the year', async () => {
    await comes('2026-01-07');
    const tiktok = await asked(office, noordbrug, TIKTOK, 'competitor_does_it');
    const blog = await asked(office, noordbrug, BLOG, 'customer_asked');
    await decline(page, noordbrug, tiktok);
    await desk.goto(`/o/${noordbrug}/requests?request=${tiktok}`);
    await expect(desk.getByText(/^Afgewezen: “Dit past bij geen van de thema’s/)).toBeVisible();
    await accept(page, noordbrug, blog);
    await openYear(page, noordbrug, 2026);
    await expect(mark(page, BLOG)).toBeVisible();
  });

  await test.step('every month something else comes first; what was accepted is published and measured', async () => {
    await comes('2026-01-19');
    await slides(page, noordbrug, { to: '2026-02-17', reason: 'Eerst de klanten', times: 1 });
    await comes('2026-02-11');
    await finishes(page, noordbrug);
    await comes('2026-02-16');
    await slides(page, noordbrug, { to: '2026-03-17', reason: 'Eerst de techniek', times: 2 });
    await comes('2026-03-16');
    await slides(page, noordbrug, { to: '2026-04-14', reason: 'Wacht op akkoord', times: 3 });
  });

  await test.step('7 April: the review decides on which day it happens, and closes', async () => {
    await comes('2026-04-07');
    await desk.goto(`/o/${noordbrug}/reviews`);
    await desk.getByRole('button', { name: 'Stuurmoment openen' }).click();
    const matter = desk.getByRole('listitem').filter({ hasText: WEBINAR }).first();
    await matter.getByRole('button', { name: /^Verplaatsen/ }).click();
    const form = matter.getByRole('form');
    await typeDay(form, 'Eerste dag', '2026-05-12');
    await choose(form, 'Waarom later', 'Wacht op akkoord');
    await form.getByRole('button', { name: 'Verplaatsen', exact: true }).click();
    await expect(matter.getByText(/^Verplaatst · /)).toBeVisible();
    await decideTheRest(office, noordbrug);
    await desk.reload();
    await desk.getByRole('button', { name: 'Stuurmoment sluiten' }).click();
    await desk.getByRole('dialog').getByRole('button', { name: 'Stuurmoment sluiten' }).click();
    await expect(desk.getByRole('heading', { name: 'Besluiten' })).toBeVisible();
    await expect(desk.getByRole('row').filter({ hasText: WEBINAR })).toContainText('Verplaatst');
  });

  await test.step('Progress tells the quarter: why it slid, and what is known of what it yielded', async () => {
    await desk.goto(`/o/${noordbrug}/progress?span=quarter&on=2026-03-31`);
    await desk.getByRole('button', { name: /keer uitgesteld · samen/ }).click();
    const rows = desk.getByRole('dialog');
    await expect(rows.getByRole('link', { name: new RegExp(WEBINAR) })).toHaveCount(3);
    for (const reason of ['Eerst de klanten', 'Eerst de techniek', 'Wacht op akkoord'])
      await expect(rows).toContainText(reason);
  });

  await test.step('11 May: the decision stands in the year, and the digest of the week says that it is this week', async () => {
    await comes('2026-05-11');
    await openYear(page, noordbrug, 2026);
    await expect(mark(page, WEBINAR)).toHaveAccessibleName(/wk 20, gepland, 4× uitgesteld$/);
    await expect(async () => {
      await page.goto('/mailbox');
      await expect(page.getByRole('link', { name: /^Week 20: / }).first()).toBeVisible({ timeout: 100 });
    }).toPass({ timeout: 60_000 });
    const digests = page
      .getByRole('listitem')
      .filter({ hasText: 'sanne.visser@' })
      .filter({ hasText: /Week 20: / });
    await expect(digests).toHaveCount(1);
    await digests.getByRole('link').click();
    await expect(page.locator('pre').first()).toContainText(WEBINAR);
  });
});

type Comes = (day: CalendarDate) => Promise<void>;

async function slides(
  page: Page,
  noordbrug: string,
  { to, reason, times }: { to: CalendarDate; reason: string; times: number },
): Promise<void> {
  await openYear(page, noordbrug, 2026);
  const dialog = await moveTo(page, WEBINAR, to);
  await dialog.getByRole('button', { name: new RegExp(`^${reason}`) }).click();
  await expect(message(page, `‘${WEBINAR}’ is 28 dagen uitgesteld`)).toBeVisible();
  await expect(mark(page, WEBINAR)).toHaveAccessibleName(new RegExp(`${times}× uitgesteld$`));
}

async function decline(page: Page, noordbrug: string, request: string): Promise<void> {
  await page.goto(`/o/${noordbrug}/requests?request=${request}`);
  await expect(page.getByRole('heading', { name: TIKTOK, level: 2 })).toBeVisible();
  await page.keyboard.press('d');
  const dialog = page.getByRole('dialog', { name: 'Afwijzen' });
  await dialog.getByRole('button', { name: /^Dit past bij geen van de thema’s/ }).click();
  await dialog.getByRole('button', { name: 'Afwijzen', exact: true }).click();
  await expect(message(page, `‘${TIKTOK}’ is afgewezen`)).toBeVisible();
}

/** Whatever else three quiet months brought on the agenda stays as it is, or is done: by the API. */
async function decideTheRest(context: BrowserContext, noordbrug: string): Promise<void> {
  const at = { organisationId: noordbrug };
  const { openId } = await ask(context.request, nextReview, { params: at });
  const params = { ...at, reviewId: openId ?? '' };
  const { items, openedById } = await ask(context.request, showReview, { params });
  for (const { id, version, choices, decision } of items) {
    if (decision) continue;
    await ask(context.request, decideInReview, {
      params: { ...params, itemId: id },
      version,
      body: {
        decision: {
          choice: choices.includes('keep') ? 'keep' : 'done',
          ownerId: openedById,
          dueOn: '2026-06-30',
        },
      },
    });
  }
}

/** The accepted request is published, and what it yielded is told at once. */
async function finishes(page: Page, noordbrug: string): Promise<void> {
  await openYear(page, noordbrug, 2026);
  const card = await openCard(page, BLOG);
  await card.getByRole('button', { name: 'Gedaan', exact: true }).click();
  await page.getByRole('button', { name: 'Opbrengst vastleggen' }).click();
  const entry = page.getByRole('dialog', { name: 'Wat leverde het op?' });
  await entry.getByRole('textbox', { name: 'Bereik' }).fill('2.310');
  await entry.getByRole('textbox', { name: 'Leads' }).fill('4');
  await page.keyboard.press('Enter');
  await expect(entry).toHaveCount(0);
}

async function accept(page: Page, noordbrug: string, request: string): Promise<void> {
  await page.goto(`/o/${noordbrug}/requests?request=${request}`);
  await expect(page.getByRole('heading', { name: BLOG, level: 2 })).toBeVisible();
  await page.keyboard.press('a');
  const dialog = page.getByRole('dialog', { name: 'In het plan zetten' });
  await choose(dialog, 'Thema', 'Meedenken');
  await choose(dialog, 'Kanaal', 'Blog');
  await dialog.getByRole('radio', { name: 'Dag' }).click();
  await dialog.getByRole('button', { name: 'Accepteren' }).click();
  await expect(message(page, `‘${BLOG}’ staat in het plan`)).toBeVisible();
}

async function asked(
  context: BrowserContext,
  organisation: string,
  title: string,
  reason: 'competitor_does_it' | 'customer_asked',
): Promise<string> {
  const { id } = await ask(context.request, createRequest, {
    params: { organisationId: organisation },
    body: { title, reason, text: 'Voor een klant van ons.', wantedOn: '2026-02-11' },
  });
  return id;
}
