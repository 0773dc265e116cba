import { showActivity } from '@cadans/contracts/activities';
import { createCampaign } from '@cadans/contracts/campaigns';
import { createChannel } from '@cadans/contracts/channels';
import { showYear } from '@cadans/contracts/years';
import { addDays, yearOf } from '@cadans/domain/calendar-date';
import { isoWeekOf } from '@cadans/domain/iso-week';
import type { BrowserContext } from '@playwright/test';
import { dayWithRoomBehind, todayOf } from './acts/days.js';
import { given } from './acts/given.js';
import type { Hands } from './acts/hands.js';
import { KEYBOARD } from './acts/keyboard.js';
import { MOUSE } from './acts/mouse.js';
import { letIn, organisationId } from './acts/sign-in.js';
import { partOfWeek, rowIn } from './acts/week-page.js';
import { mark, message, sheet } from './acts/year-page.js';
import { ask } from './world/ask.js';
import { expect, test } from './world/journey.js';

const WAYS: readonly { name: string; hands: Hands; channel: string }[] = [
  { name: 'by mouse', hands: MOUSE, channel: 'Podcast' },
  { name: 'by keyboard alone', hands: KEYBOARD, channel: 'Straatposter' },
];

/** Yesterday's plan: two things late, a channel with gaps, and a campaign of three. Made by the director's browser. */
async function givenDay(desk: BrowserContext, channel: string) {
  await letIn(desk, 'director');
  const noordbrug = await organisationId(desk, 'Noordbrug IT');
  const params = { organisationId: noordbrug };
  const today = addDays(await todayOf(desk, noordbrug), 1);
  // Weeks with another one behind them, in the year that is opened.
  const first = dayWithRoomBehind(today);
  const year = yearOf(today);
  await ask(desk.request, createChannel, { params, body: { name: channel, kind: 'own' } });
  const { themes } = await ask(desk.request, showYear, { params: { ...params, year } });
  const name = `Winteractie ${channel}`;
  const campaign = await ask(desk.request, createCampaign, {
    params,
    body: { name, themeId: themes[0]?.id ?? '' },
  });
  const give = (title: string, on: string, campaignId?: string) =>
    given(desk, noordbrug, { title: `${title} ${channel}`, on, ...(campaignId && { campaignId }) });
  const late = await give('Gisteren af', addDays(today, -2));
  const later = await give('Moet wachten', addDays(today, -3));
  const members = [];
  for (const week of [0, 1, 2])
    members.push(await give(`Actie ${week + 1}`, addDays(first, 7 * week), campaign.id));
  const gaps = [0, 1, 2].map((week) => ({
    title: `Gat ${week + 1} ${channel}`,
    channel,
    on: addDays(first, 7 * (week + 1)),
  }));
  const stored = ({ id }: { id: string }) =>
    ask(desk.request, showActivity, { params: { ...params, activityId: id } });
  const planned = async () => {
    const { activities } = await ask(desk.request, showYear, { params: { ...params, year } });
    return activities;
  };
  return { noordbrug, today, year, late, later, members, gaps, campaign, stored, planned };
}

for (const { name, hands, channel } of WAYS) {
  test(`a marketer's whole day, ${name}`, async ({ page, world, anotherBrowser }) => {
    const day = await givenDay(await anotherBrowser(), channel);
    const { late, later, members, gaps, campaign, stored } = day;
    world.clock.nextDay();
    if (hands === KEYBOARD)
      await page.addInitScript(() => {
        const tell = () => console.error('A pointer was used.');
        for (const kind of ['pointerdown', 'mousedown', 'touchstart']) addEventListener(kind, tell, true);
      });

    await test.step('opens it and sees what is late', async () => {
      await page.goto('/');
      await expect(page.getByRole('heading', { name: 'Goed dat je er bent' })).toBeVisible();
      await hands.signIn(page);
      await expect(page.getByRole('heading', { level: 1, name: 'Mijn week' })).toBeVisible();
      await expect(rowIn(page, 'Te laat', late.title)).toContainText('2 dagen te laat');
      await expect(rowIn(page, 'Te laat', later.title)).toContainText('3 dagen te laat');
    });

    await test.step('finishes one, postpones one with the reason', async () => {
      await hands.finish(page, late.title);
      await expect(message(page, `‘${late.title}’ is gedaan`)).toBeVisible();
      await hands.postpone(page, later.title);
      await expect(message(page, `‘${later.title}’ is 7 dagen uitgesteld`)).toBeVisible();
      await expect(partOfWeek(page, 'Te laat').getByText(channel)).toHaveCount(0);
    });

    await test.step('fills three gaps', async () => {
      await hands.goToYear(page);
      await expect(sheet(page)).toBeVisible();
      for (const gap of gaps) {
        await hands.fill(page, gap);
        await expect(message(page, `‘${gap.title}’ staat in het plan`)).toBeVisible();
        await expect(mark(page, gap.title)).toHaveAccessibleName(
          new RegExp(`wk ${isoWeekOf(gap.on).week}, (gepland|te laat)$`),
        );
      }
    });

    const untouched = await Promise.all(members.map(stored));
    const said = `‘${campaign.name}’: 3 activiteiten verplaatst.`;
    await test.step('moves a campaign as one', async () => {
      await hands.moveCampaign(page, campaign.name);
      await expect(message(page, said)).toBeVisible();
      for (const { title } of members) await expect(mark(page, title)).toHaveAccessibleName(/1× uitgesteld$/);
      for (const [index, { endsOn }] of (await Promise.all(members.map(stored))).entries())
        expect(endsOn).toBe(addDays(untouched[index]?.endsOn ?? '', 7));
    });

    await test.step('and takes that back', async () => {
      await hands.undo(page, said);
      await expect(message(page, `‘${campaign.name}’ staat weer waar het stond.`)).toBeVisible();
      for (const { title } of members)
        await expect(mark(page, title)).not.toHaveAccessibleName(/uitgesteld$/);
    });

    await test.step('everything was kept', async () => {
      expect(await stored(late)).toMatchObject({ status: 'done', doneOn: day.today });
      const { endsOn, slides, postponements } = await stored(later);
      expect({ endsOn, slides }).toEqual({ endsOn: addDays(later.endsOn, 7), slides: 1 });
      expect(postponements.map(({ reason }) => reason)).toEqual(['customers_first']);
      const { title: titles } = await day.planned();
      for (const gap of gaps) expect(titles.filter((title) => title === gap.title)).toHaveLength(1);
      // Only the ledger and the history know that it has been elsewhere.
      for (const [index, now] of (await Promise.all(members.map(stored))).entries()) {
        const { version: _, events: __, postponements: none, ...before } = untouched[index] ?? now;
        expect(none).toEqual([]);
        expect(now).toMatchObject(before);
        expect(now.postponements.map(({ reason, retracted }) => ({ reason, retracted }))).toEqual([
          { reason: 'waiting_for_approval', retracted: true },
        ]);
      }
      await page.reload();
      for (const { title } of [...gaps, ...members]) await expect(mark(page, title)).toBeVisible();
    });
  });
}
