import { createActivity } from '@cadans/contracts/activities';
import { showYear } from '@cadans/contracts/years';
import { addDays, type CalendarDate, yearOf } from '@cadans/domain/calendar-date';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { dayWithRoomBehind, todayOf } from './acts/days.js';
import { letIn, organisationId } from './acts/sign-in.js';
import { mark, message, openYear, sheet } from './acts/year-page.js';
import { ask } from './world/ask.js';
import { expect, test } from './world/journey.js';

const lane = (page: Page, name: string): Locator => sheet(page).getByRole('row').filter({ hasText: name });
const inLane = (page: Page, name: string, title: string): Locator =>
  lane(page, name).getByRole('gridcell', { name: title });

async function middleOf(part: Locator): Promise<{ x: number; y: number }> {
  const box = await part.boundingBox();
  if (!box) throw new Error('It is not in sight.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Plans in the webinar lane, as somebody did yesterday. */
async function givenWebinars(
  context: BrowserContext,
  organisation: string,
  windows: Readonly<Record<string, readonly [CalendarDate, CalendarDate]>>,
): Promise<void> {
  const params = { organisationId: organisation };
  const year = yearOf(Object.values(windows)[0]?.[0] ?? '');
  const { themes, members, channels } = await ask(context.request, showYear, { params: { ...params, year } });
  const owner = members.find(({ active, role }) => active && role === 'marketer');
  const channel = channels.find(({ name }) => name === 'Webinar');
  for (const [title, [startsOn, endsOn]] of Object.entries(windows)) {
    const body = {
      title,
      startsOn,
      endsOn,
      themeId: themes[0]?.id ?? '',
      ownerId: owner?.id ?? '',
      channelId: channel?.id ?? '',
    };
    await ask(context.request, createActivity, { params, body });
  }
}

test('moves work by hand, one and many, and takes it back and does it again', async ({
  page,
  context,
  world,
}) => {
  await letIn(context, 'marketer');
  const noordbrug = await organisationId(context, 'Noordbrug IT');
  const first = dayWithRoomBehind(await todayOf(context, noordbrug));
  const day = [first, first] as const;
  await givenWebinars(context, noordbrug, {
    'Hand een': day,
    'Hand twee': day,
    'Hand drie': [first, addDays(first, 14)],
  });
  // On the day they were made they would move freely.
  world.clock.nextDay();
  await openYear(page, noordbrug, yearOf(first));

  await test.step('drags one to another channel, undoes it and does it again', async () => {
    const from = await middleOf(mark(page, 'Hand een'));
    const to = await middleOf(lane(page, 'Vakblad'));
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x, to.y, { steps: 6 });
    await expect(page.locator('[data-drop-effect]')).toContainText(/Drukte: \d+ → \d+ van \d+/);
    await page.mouse.up();
    await expect(message(page, '‘Hand een’ staat nu bij Vakblad')).toBeVisible();
    await expect(inLane(page, 'Vakblad', 'Hand een')).toBeVisible();
    await page.keyboard.press('z');
    await expect(inLane(page, 'Webinar', 'Hand een')).toBeVisible();
    await page.keyboard.press('Shift+Z');
    await expect(inLane(page, 'Vakblad', 'Hand een')).toBeVisible();
  });

  await test.step('is refused by the channel that is deliberately left alone', async () => {
    const from = await middleOf(mark(page, 'Hand een'));
    const to = await middleOf(lane(page, 'Google Ads'));
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x, to.y, { steps: 6 });
    await expect(page.locator('[data-drop-effect]')).toContainText('Bewust niet');
    await page.mouse.up();
    await expect(inLane(page, 'Vakblad', 'Hand een')).toBeVisible();
  });

  await test.step('moves several later with one reason, and back with one undo', async () => {
    await mark(page, 'Hand een').click({ modifiers: ['Control'] });
    await mark(page, 'Hand twee').click({ modifiers: ['Control'] });
    const bar = page.getByRole('region', { name: 'Met de selectie' });
    await expect(bar).toContainText('2 geselecteerd');
    await bar.getByRole('button', { name: 'Een week later' }).click();
    await expect(page.getByRole('dialog')).toContainText('Waarom later?');
    await page.keyboard.press('2');
    await expect(message(page, /^2 activiteiten verplaatst/)).toBeVisible();
    for (const title of ['Hand een', 'Hand twee'])
      await expect(mark(page, title)).toHaveAccessibleName(/1× uitgesteld$/);
    await page.keyboard.press('z');
    await expect(message(page, '2 activiteiten staan weer zoals ze stonden')).toBeVisible();
    for (const title of ['Hand een', 'Hand twee'])
      await expect(mark(page, title)).not.toHaveAccessibleName(/uitgesteld$/);
    await page.keyboard.press('Escape');
    await expect(bar).toHaveCount(0);
  });

  await test.step('pulls the end of a bar: later asks why', async () => {
    const bar = mark(page, 'Hand drie');
    const before = await bar.boundingBox();
    if (!before) throw new Error('The bar is not in sight.');
    const y = before.y + before.height / 2;
    await page.mouse.move(before.x + before.width - 3, y);
    await page.mouse.down();
    await page.mouse.move(before.x + before.width + 16, y, { steps: 4 });
    await page.mouse.up();
    await expect(page.getByRole('dialog', { name: 'Verplaatsen' })).toBeVisible();
    await page.keyboard.press('1');
    await expect(message(page, /^‘Hand drie’ is 7 dagen uitgesteld/)).toBeVisible();
    await expect(bar).toHaveAccessibleName(/1× uitgesteld$/);
    const after = await bar.boundingBox();
    expect(after?.x).toBeCloseTo(before.x, 0);
    expect(after?.width ?? 0).toBeGreaterThan(before.width + 10);
  });

  await test.step('picks up by key, over the lanes, and keeps the focus', async () => {
    const one = mark(page, 'Hand een');
    await one.focus();
    await page.keyboard.press('m');
    const told = page.getByRole('status').filter({ hasText: 'opgepakt' });
    await expect(told).toHaveText(/‘Hand een’ opgepakt/);
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('status').filter({ hasText: /^wk \d+, Webinar$/ })).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(inLane(page, 'Webinar', 'Hand een')).toBeFocused();
    await page.keyboard.press('d');
    await expect(message(page, /^‘Hand een’ gekopieerd naar wk \d+$/)).toBeVisible();
    await expect(mark(page, 'Hand een')).toHaveCount(2);
  });
});
