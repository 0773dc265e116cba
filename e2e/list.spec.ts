import { addDays, yearOf } from '@cadans/domain/calendar-date';
import { todayOf } from './acts/days.js';
import { choose, typeDay } from './acts/fields.js';
import { letIn, organisationId, signIn } from './acts/sign-in.js';
import { message, planActivity } from './acts/year-page.js';
import { expect, test } from './world/journey.js';

test.describe('in the list', () => {
  test('filters stand in the address and survive a reload', async ({ page, context }) => {
    await letIn(context, 'marketer');
    const noordbrug = await organisationId(context, 'Noordbrug IT');
    const year = yearOf(await todayOf(context, noordbrug));
    await page.goto(`/o/${noordbrug}/list/${year}`);
    await expect(page.getByRole('table')).toBeVisible();
    await page.keyboard.press('/');
    await page.keyboard.type('klantverhaal');
    await expect(page).toHaveURL(/q=klantverhaal/);
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    const filter = page.getByRole('dialog', { name: 'Filter' });
    await choose(filter, 'Thema', 'Meedenken');
    await choose(filter, 'Eigenaar', 'R. Dekker');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Filter · 2' })).toBeVisible();
    const table = page.getByRole('table', { name: `Activiteiten van ${year}` });
    const rows = table.getByRole('row').filter({ has: page.getByRole('button', { name: /^Meer voor/ }) });
    await expect(rows).not.toHaveCount(0);
    const found = await rows.count();
    await expect(rows.filter({ hasText: 'Meedenken' })).toHaveCount(found);
    await expect(rows.filter({ hasText: 'R. Dekker' })).toHaveCount(found);
    await page.reload();
    await expect(page.getByRole('searchbox', { name: 'Zoek in titels' })).toHaveValue('klantverhaal');
    await expect(rows).toHaveCount(found);
    await page.getByRole('button', { name: 'Sorteer op Titel' }).click();
    await expect(page).toHaveURL(/sort=title/);
    await page.getByRole('searchbox', { name: 'Zoek in titels' }).fill('bestaat vast niet');
    await expect(page.getByRole('heading', { name: 'Niets gevonden met deze filters' })).toBeVisible();
    await page.getByRole('button', { name: 'Wis filters' }).first().click();
    await expect(rows).not.toHaveCount(found);
  });

  test('a link opens one activity, here and on the year', async ({ page, context, anotherBrowser }) => {
    await letIn(context, 'marketer');
    const noordbrug = await organisationId(context, 'Noordbrug IT');
    const year = yearOf(await todayOf(context, noordbrug));
    await page.goto(`/o/${noordbrug}/list/${year}?q=cybermaand`);
    const first = page
      .getByRole('table')
      .getByRole('button', { name: /^Meer voor/ })
      .first();
    const title = (await first.getAttribute('aria-label'))?.replace('Meer voor ', '') ?? '';
    await page.getByRole('table').getByRole('button', { name: title, exact: true }).click();
    await expect(page.getByRole('dialog', { name: title })).toBeVisible();
    await expect(page).toHaveURL(/activity=[0-9a-f-]{36}/);

    const link = new URL(page.url());
    const other = await anotherBrowser();
    const desk = await other.newPage();
    await desk.goto(`${link.pathname}${link.search}`);
    await signIn(desk, 'director');
    await expect(desk.getByRole('dialog', { name: title })).toBeVisible();
    await desk.keyboard.press('Escape');
    await expect(desk).not.toHaveURL(/activity=/);
    await desk.goto(`${link.pathname.replace('/list/', '/year/')}${link.search}`);
    await expect(desk.getByRole('dialog', { name: title })).toBeVisible();
  });

  test('finishes from the row, on another day and with a link', async ({ page, context }) => {
    await letIn(context, 'marketer');
    const noordbrug = await organisationId(context, 'Noordbrug IT');
    const today = await todayOf(context, noordbrug);
    const title = 'Blog: vanuit de lijst';
    await page.goto(`/o/${noordbrug}/list/${yearOf(today)}`);
    await planActivity(page, { title, on: today, channel: 'Blog' });
    await page.getByRole('searchbox', { name: 'Zoek in titels' }).fill(title);
    await page.getByRole('button', { name: `Meer voor ${title}` }).click();
    await page.getByRole('menuitem', { name: 'Gedaan op een andere dag…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Gedaan' });
    await typeDay(dialog, 'Gedaan op', addDays(today, -1));
    await dialog.getByRole('textbox', { name: 'Link' }).fill('geen link');
    await dialog.getByRole('button', { name: 'Gedaan', exact: true }).click();
    await expect(dialog.getByText('Een link begint met https://')).toBeVisible();
    await dialog.getByRole('textbox', { name: 'Link' }).fill('https://www.noordbrug.example/blog/lijst');
    await dialog.getByRole('button', { name: 'Gedaan', exact: true }).click();
    await expect(message(page, `‘${title}’ is gedaan`)).toBeVisible();
    await page.getByRole('table').getByRole('button', { name: title, exact: true }).click();
    await expect(page.getByRole('link', { name: 'Bekijk het resultaat' })).toHaveAttribute('href', /lijst$/);
  });

  test('what was deleted by mistake comes back out of the bin', async ({ page, context }) => {
    await letIn(context, 'marketer');
    const noordbrug = await organisationId(context, 'Noordbrug IT');
    const today = await todayOf(context, noordbrug);
    const title = 'Blog: per ongeluk weg';
    await page.goto(`/o/${noordbrug}/list/${yearOf(today)}`);
    await planActivity(page, { title, on: today, channel: 'Blog' });
    await page.getByRole('searchbox', { name: 'Zoek in titels' }).fill(title);
    await page.getByRole('button', { name: `Meer voor ${title}` }).click();
    await page.getByRole('menuitem', { name: 'Verwijderen (vergissing)' }).click();
    await expect(message(page, `‘${title}’ ligt in de prullenbak`)).toBeVisible();
    await page.getByRole('button', { name: 'Prullenbak' }).click();
    await expect(page).toHaveURL(/bin=true/);
    await page.reload();
    const bin = page.getByRole('dialog', { name: 'Prullenbak' });
    await bin.getByRole('button', { name: `Terugzetten: ${title}` }).click();
    await expect(message(page, `‘${title}’ is terug uit de prullenbak`)).toBeVisible();
    await expect(bin.getByText(title)).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('table').getByRole('button', { name: title, exact: true })).toBeVisible();
  });
});
