import { createActivity } from '@cadans/contracts/activities';
import { createCampaign } from '@cadans/contracts/campaigns';
import { showYear } from '@cadans/contracts/years';
import { yearOf } from '@cadans/domain/calendar-date';
import { todayOf } from './acts/days.js';
import { letIn, organisationId } from './acts/sign-in.js';
import { message, openYear, undo } from './acts/year-page.js';
import { ask } from './world/ask.js';
import { expect, test } from './world/journey.js';

test('a campaign moves later with one reason, and back as one', async ({ page, context, world }) => {
  await letIn(context, 'marketer');
  const noordbrug = await organisationId(context, 'Noordbrug IT');
  const params = { organisationId: noordbrug };
  const today = await todayOf(context, noordbrug);
  const year = yearOf(today);
  const plan = await ask(context.request, showYear, { params: { ...params, year } });
  const theme = plan.themes[0]?.id ?? '';
  const channel = plan.channels.find(({ stance }) => stance === 'chosen')?.id ?? '';
  const campaign = await ask(context.request, createCampaign, {
    params,
    body: { name: 'Lentelancering', themeId: theme },
  });
  const days = [`${year}-06-03`, `${year}-06-10`];
  for (const [index, day] of days.entries()) {
    await ask(context.request, createActivity, {
      params,
      body: {
        title: `Lente ${index + 1}`,
        startsOn: day,
        endsOn: day,
        themeId: theme,
        channelId: channel,
        ownerId: plan.members.find(({ active }) => active)?.id ?? '',
        campaignId: campaign.id,
      },
    });
  }
  const stand = async () => {
    const { activities } = await ask(context.request, showYear, { params: { ...params, year } });
    return activities.title.flatMap((title, at) =>
      /^Lente \d$/.test(title) ? [`${title}: ${activities.startsOn[at]}`] : [],
    );
  };
  const before = await stand();
  // What was made today would move without a reason.
  world.clock.nextDay();

  await openYear(page, noordbrug, year);
  await page.getByRole('button', { name: 'Campagnes' }).click();
  const list = page.getByRole('dialog', { name: `Campagnes van ${year}` });
  await expect(list.getByRole('heading', { name: 'Lentelancering' })).toBeVisible();
  await list.getByRole('button', { name: 'Meer over Lentelancering' }).click();
  await page.getByRole('menuitem', { name: 'Toon alleen deze' }).click();
  await expect(page).toHaveURL(new RegExp(`campaign=${campaign.id}`));
  await expect(page.locator(`[data-campaign="${campaign.id}"]`)).toContainText('Lentelancering');

  await page.getByRole('button', { name: 'Campagnes' }).click();
  await list.getByRole('button', { name: 'Meer over Lentelancering' }).click();
  await page.getByRole('menuitem', { name: 'Verplaatsen…' }).click();
  const dialog = page.getByRole('dialog', { name: '‘Lentelancering’ verplaatsen' });
  await expect(dialog.getByText(/2 open activiteiten verschuiven. 2 daarvan zijn uitstel/)).toBeVisible();
  await dialog.getByRole('button', { name: /^Wacht op akkoord/ }).click();
  const said = '‘Lentelancering’: 2 activiteiten verplaatst.';
  await expect(message(page, said)).toBeVisible();
  expect(await stand()).not.toEqual(before);
  await undo(page, said);
  await expect(message(page, '‘Lentelancering’ staat weer waar het stond.')).toBeVisible();
  expect(await stand()).toEqual(before);
});
