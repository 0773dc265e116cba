import { createActivity } from '@cadans/contracts/activities';
import { showFacts } from '@cadans/contracts/facts';
import { listMembers } from '@cadans/contracts/members';
import { showProgress } from '@cadans/contracts/progress';
import { addDays } from '@cadans/domain/calendar-date';
import type { BrowserContext, Page } from '@playwright/test';
import { findBarriers } from './acts/find-barriers.js';
import { letIn, organisationId } from './acts/sign-in.js';
import { ask } from './world/ask.js';
import { expect, test } from './world/journey.js';

const LEAVER = 'S. Visser';
const AWAY = 'R. Dekker';

/** The organisation, and an activity of who will be away that is due in three days. */
async function ground(context: BrowserContext) {
  await letIn(context, 'director');
  const id = await organisationId(context, 'Noordbrug IT');
  const params = { organisationId: id };
  const { members } = await ask(context.request, listMembers, { params });
  const facts = await ask(context.request, showFacts, { params });
  const memberId = (name: string) => members.find((one) => one.name === name)?.id ?? '';
  const on = addDays(facts.today, 3);
  const theme = facts.themes.find(({ chosen }) => chosen.some(({ year }) => `${year}` === on.slice(0, 4)));
  await ask(context.request, createActivity, {
    params,
    body: {
      title: 'Persbericht nieuwe vestiging',
      themeId: theme?.id ?? '',
      channelId: facts.channels[0]?.id ?? '',
      ownerId: memberId(AWAY),
      startsOn: on,
      endsOn: on,
    },
  });
  return { id, params, memberId, on, today: facts.today };
}

const asksAboutAbsence = async (context: BrowserContext, id: string) =>
  (await ask(context.request, showProgress, { params: { organisationId: id } })).decisions.filter(
    ({ kind }) => kind === 'owner_away',
  ).length;

async function choose(page: Page, field: RegExp, option: string) {
  await page.getByRole('dialog').getByRole('button', { name: field }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

test('a marketer leaves: nobody lets her go before her work is handed over, and who she stood in for is asked about again', async ({
  page,
  context,
  anotherBrowser,
}) => {
  const { id, memberId, on } = await ground(context);
  const sanne = await anotherBrowser();
  await letIn(sanne, 'marketer');

  await test.step('without a stand-in an absence asks for a decision', async () => {
    await page.goto(`/o/${id}/settings/team`);
    await page.getByRole('button', { name: 'Afwezigheid melden' }).click();
    await choose(page, /Wie\?/, AWAY);
    const dialog = page.getByRole('dialog');
    const until = dialog.getByRole('group', { name: /Laatste dag weg/ });
    await until.getByRole('spinbutton').first().click();
    await page.keyboard.type('31122027');
    expect(await findBarriers(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Opslaan' }).click();
    await expect(page.getByText('niemand vervangt')).toBeVisible();
    expect(await asksAboutAbsence(context, id)).toBe(1);
    await page.goto(`/o/${id}/progress`);
    await expect(
      page.getByText(new RegExp(`^${AWAY} is weg van .+ en niemand die vervangt`)).first(),
    ).toBeVisible();
  });

  await test.step('with one what is due stands under both names', async () => {
    await page.goto(`/o/${id}/settings/team`);
    await page.getByRole('button', { name: `Afwezigheid van ${AWAY} wijzigen` }).click();
    await choose(page, /Wie vervangt\?/, LEAVER);
    await page.getByRole('dialog').getByRole('button', { name: 'Opslaan' }).click();
    await expect(page.getByText(`tijdelijk ${LEAVER}`)).toBeVisible();
    expect(await asksAboutAbsence(context, id)).toBe(0);
    const week = await sanne.newPage();
    await week.goto(`/o/${id}/week`);
    const row = week.getByRole('listitem').filter({ hasText: 'Persbericht nieuwe vestiging' });
    await expect(row.getByText(`${AWAY}, tijdelijk jij`)).toBeVisible();
    await week.close();
  });

  await test.step('and so it is called in the year and in the list', async () => {
    const year = on.slice(0, 4);
    await page.goto(`/o/${id}/year/${year}?lanes=owner&q=Persbericht+nieuwe`);
    const mark = page.getByRole('gridcell', { name: /^Persbericht nieuwe vestiging/ });
    await expect(mark).toHaveAccessibleName(new RegExp(`${AWAY}, tijdelijk ${LEAVER}`));
    await expect(page.getByText(`vervangt ${AWAY}: 1`)).toBeVisible();
    await mark.click();
    await expect(page.getByRole('dialog').getByText(`${AWAY}, tijdelijk ${LEAVER}`)).toBeVisible();
    await page.goto(`/o/${id}/list/${year}?q=Persbericht+nieuwe`);
    await expect(page.getByRole('row').getByText(`tijdelijk ${LEAVER}`)).toBeVisible();
  });

  await test.step('she cannot be let go while work carries her name; the refusal leads to handing it over', async () => {
    await page.goto(`/o/${id}/settings/members`);
    await suspend(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Werk overdragen' }).click();
    await expect(page).toHaveURL(new RegExp(`/people/${memberId(LEAVER)}/handover$`));
    await expect(
      page.getByRole('heading', { level: 1, name: `Werk van ${LEAVER} overdragen` }),
    ).toBeVisible();
    await expect(
      page.getByRole('list', { name: 'Belasting erna, 13 weken' }).getByRole('img').first(),
    ).toBeVisible();
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: /^\d+ zaken overdragen$/ }).click();
    await expect(page.getByText(`Alles van ${LEAVER} is overgedragen`)).toBeVisible();
    await expect(page.getByRole('list', { name: 'Overdrachtsboek' })).toContainText('activiteiten');
  });

  await test.step('then she goes, and nobody stands in any more', async () => {
    await page.getByRole('link', { name: 'Naar Mensen' }).click();
    await suspend(page);
    await expect(page.getByText('Geschorst', { exact: true })).toBeVisible();
    const shut = await sanne.request.get(`/api/organisations/${id}/members`);
    expect(shut.status()).toBe(404);
    expect(await asksAboutAbsence(context, id)).toBe(1);
  });
});

/** Suspends the leaver by the menu of her row, and says who one is when that is asked. */
async function suspend(page: Page) {
  await page
    .getByRole('button', { name: new RegExp(`${LEAVER}`) })
    .last()
    .click();
  await page.getByRole('menuitem', { name: 'Schorsen' }).click();
}
