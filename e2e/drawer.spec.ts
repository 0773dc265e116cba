import { createActivity, showActivity } from '@cadans/contracts/activities';
import { showYear } from '@cadans/contracts/years';
import { yearOf } from '@cadans/domain/calendar-date';
import type { BrowserContext, Page } from '@playwright/test';
import { dayWithRoomBehind, todayOf } from './acts/days.js';
import { letIn, organisationId } from './acts/sign-in.js';
import { openYear } from './acts/year-page.js';
import { ask } from './world/ask.js';
import { expect, test } from './world/journey.js';

/** An activity of the marketer, open in the drawer. */
async function openNew(page: Page, context: BrowserContext, title: string) {
  await letIn(context, 'marketer');
  const noordbrug = await organisationId(context, 'Noordbrug IT');
  const today = dayWithRoomBehind(await todayOf(context, noordbrug));
  const year = yearOf(today);
  const params = { organisationId: noordbrug };
  const { themes, channels, members } = await ask(context.request, showYear, { params: { ...params, year } });
  const { id } = await ask(context.request, createActivity, {
    params,
    body: {
      title,
      themeId: themes[0]?.id ?? '',
      ownerId: members.find(({ active }) => active)?.id ?? '',
      channelId: channels.find(({ stance }) => stance === 'chosen')?.id ?? '',
      startsOn: today,
      endsOn: today,
    },
  });
  await openYear(page, noordbrug, year, `?activity=${id}`);
  const drawer = page.getByRole('dialog', { name: title });
  await expect(drawer.getByRole('textbox', { name: 'Omschrijving' })).toBeVisible();
  const stored = () => ask(context.request, showActivity, { params: { ...params, activityId: id } });
  return { drawer, stored };
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
