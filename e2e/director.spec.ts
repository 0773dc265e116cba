import { yearOf } from '@cadans/domain/calendar-date';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { todayOf } from './acts/days.js';
import { letIn, organisationId, signIn } from './acts/sign-in.js';
import { mark, message, openYear, sheet } from './acts/year-page.js';
import { expect, test } from './world/journey.js';

test('sees the year at a glance, and one theme of it', async ({ page }) => {
  await page.goto('/');
  await signIn(page, 'director');
  await expect(sheet(page)).toBeVisible();
  await expect(page.getByRole('main').getByText('IT die meedenkt, zodat jij kunt doorwerken.')).toBeVisible();
  await expect(page.getByText(/van \d+ activiteiten/)).toBeVisible();
  await expect(
    sheet(page)
      .getByRole('columnheader', { name: /^week 5\d/ })
      .first(),
  ).toBeVisible();
  for (const lane of ['LinkedIn', 'Blog', 'Nieuwsbrief', 'Klantverhaal', 'Webinar', 'Vakblad', 'Evenementen'])
    await expect(sheet(page).getByRole('rowheader', { name: new RegExp(`^${lane}`) })).toBeVisible();
  await expect(page.getByText(/Bewust niet: “Onze klant googelt/)).toBeVisible();

  const all = await sheet(page).getByRole('gridcell').count();
  const theme = page.getByRole('button', { name: /^Veilig werken: \d+% van de inzet tot nu, 30% bedoeld/ });
  await theme.click();
  await expect(theme).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/theme=/);
  await expect(sheet(page).getByRole('gridcell', { name: /, Meedenken,/ })).toHaveCount(0);
  expect(await sheet(page).getByRole('gridcell').count()).toBeLessThan(all);
  await page.reload();
  await expect(theme).toHaveAttribute('aria-pressed', 'true');
  await theme.click();
  await expect(sheet(page).getByRole('gridcell', { name: /, Meedenken,/ })).not.toHaveCount(0);

  await page.getByRole('radio', { name: 'Eigenaar' }).click();
  await expect(sheet(page).getByRole('rowheader', { name: /^S\. Visser/ })).toBeVisible();
  await expect(page).toHaveURL(/lanes=owner/);
  await page.goBack();
});

test('reads why something slid, and decides to do it on its date', async ({ page, context }) => {
  await letIn(context, 'director');
  await openTheYear(page, context);
  const slid = sheet(page).getByRole('gridcell', { name: /(gepland|in werk|klaar|te laat), 3× uitgesteld$/ });
  const title = (await slid.getAttribute('aria-label'))?.split(', ')[0] ?? '';
  await slid.click();
  const card = page.getByRole('dialog').filter({ hasText: title });
  await expect(card.getByText('3× uitgesteld')).toBeVisible();
  await expect(card.getByText(/wk \d+ → wk \d+ \(\+\d+ dagen\)/)).toBeVisible();
  await expect(card.getByText(/Eerst de klanten|Eerst de operatie|Eerst de techniek/)).toBeVisible();
  await card.getByRole('button', { name: 'Plan vast…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Wat doen we ermee?' });
  await expect(dialog.getByText('Al 3× uitgesteld: jij beslist')).toBeVisible();
  await dialog.getByRole('button', { name: 'Besluit: doen' }).click();
  await expect(message(page, /^Besloten: ‘.+’ gebeurt in wk \d+$/)).toBeVisible();
  await mark(page, title).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Openen' }).click();
  const whole = page.getByRole('dialog', { name: title });
  await expect(
    whole
      .getByRole('region', { name: 'Geschiedenis' })
      .getByText(/H\. van Noord/)
      .first(),
  ).toBeVisible();
});

test('divides the year anew: the weights make 100, or they are not saved', async ({ page, context }) => {
  await letIn(context, 'director');
  const year = await openTheFoundation(page, context);
  await weigh(page, 'Meedenken', '45');
  await expect(page.getByText('Samen 105%')).toBeVisible();
  await expect(page.getByText('5% te veel')).toBeVisible();
  const save = page.getByRole('button', { name: 'Weging opslaan' });
  await expect(save).toBeDisabled();
  await weigh(page, 'Veilig werken', '20');
  await expect(page.getByText('nog 5% te verdelen')).toBeVisible();
  await expect(save).toBeDisabled();
  await weigh(page, 'Veilig werken', '25');
  await expect(page.getByText('Samen 100%')).toBeVisible();
  await save.click();
  await expect(message(page, 'De weging is opgeslagen.')).toBeVisible();
  await page.reload();
  await expect(weight(page, 'Meedenken')).toHaveValue('45');
  await page.getByRole('link', { name: 'Jaar', exact: true }).click();
  await expect(
    page.getByRole('button', { name: /^Meedenken: \d+% van de inzet tot nu, 45% bedoeld/ }),
  ).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`/year/${year}$`));
});

test('opens the plan for the marketer, and agrees it again', async ({ page, context, anotherBrowser }) => {
  await letIn(context, 'director');
  const year = await openTheFoundation(page, context);
  const other = await anotherBrowser();
  await letIn(other, 'marketer');
  const desk = await other.newPage();
  await openTheFoundation(desk, other);

  await test.step('what is agreed, the marketer only reads', async () => {
    await expect(desk.getByText('Dit plan is vastgesteld')).toBeVisible();
    await expect(desk.getByRole('textbox', { name: 'Kernboodschap' })).toHaveCount(0);
    await expect(weight(desk, 'Meedenken')).toHaveCount(0);
    await expect(desk.getByRole('button', { name: 'Thema toevoegen' })).toHaveCount(0);
    await expect(desk.getByRole('button', { name: 'Weer als concept' })).toHaveCount(0);
  });
  await page.getByRole('button', { name: 'Weer als concept' }).click();
  await expect(message(page, `${year} is weer een concept.`)).toBeVisible();

  await test.step('a draft, the marketer writes', async () => {
    await desk.reload();
    const story = desk.getByRole('textbox', { name: 'Kernboodschap' });
    await story.fill('IT die meedenkt, zodat jij door kunt.');
    await story.press('Enter');
    await expect(desk.getByText('Opgeslagen', { exact: true })).toBeVisible();
    await expect(desk.getByRole('button', { name: 'Vaststellen' })).toHaveCount(0);
  });

  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Kernboodschap' })).toHaveValue(
    'IT die meedenkt, zodat jij door kunt.',
  );
  await page.getByRole('button', { name: 'Vaststellen' }).click();
  await expect(message(page, `${year} is vastgesteld.`)).toBeVisible();
  await desk.reload();
  await expect(desk.getByText('Dit plan is vastgesteld')).toBeVisible();
  await expect(desk.getByRole('textbox', { name: 'Kernboodschap' })).toHaveCount(0);
});

const weight = (page: Page, theme: string): Locator =>
  page.getByRole('textbox', { name: `Weging van ${theme}` });

async function weigh(page: Page, theme: string, percent: string): Promise<void> {
  await weight(page, theme).fill(percent);
  await weight(page, theme).press('Tab');
}

async function openTheYear(page: Page, context: BrowserContext): Promise<void> {
  const noordbrug = await organisationId(context, 'Noordbrug IT');
  await openYear(page, noordbrug, yearOf(await todayOf(context, noordbrug)));
}

async function openTheFoundation(page: Page, context: BrowserContext): Promise<number> {
  const noordbrug = await organisationId(context, 'Noordbrug IT');
  const year = yearOf(await todayOf(context, noordbrug));
  await page.goto(`/o/${noordbrug}/foundation/${year}`);
  await expect(page.getByRole('heading', { name: 'Waar staan we voor?' })).toBeVisible();
  return year;
}
