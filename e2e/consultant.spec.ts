import { promiseMore, settleAll } from './acts/portfolio-matters.js';
import { letIn, organisationId, organisationIds, signIn } from './acts/sign-in.js';
import { currentAccount, switchTo } from './acts/switcher.js';
import { expect, test } from './world/journey.js';

test.describe('the consultant', () => {
  test('signs in and finds every account in the switcher', async ({ page }) => {
    await page.goto('/');
    await signIn(page, 'consultant');
    await expect(page).toHaveURL(/\/o\/[0-9a-f-]{36}\/year\/\d{4}$/);
    await page.getByRole('button', { name: 'Wissel van account' }).click();
    const choices = page.getByRole('menu', { name: 'Wissel van account' }).getByRole('menuitemradio');
    await expect(choices).toHaveCount(3);
    await expect(choices.filter({ hasText: 'Noordbrug IT' })).toBeVisible();
    await expect(choices.filter({ hasText: 'Lindedata' })).toBeVisible();
    await expect(choices.filter({ hasText: 'Meerwijk Systemen' })).toBeVisible();
  });

  test('goes into another account, and the app opens there the next time', async ({ page, context }) => {
    await letIn(context, 'consultant');
    const ids = await organisationIds(context);
    await page.goto(`/o/${ids.get('Noordbrug IT')}`);
    await switchTo(page, 'Lindedata');
    await expect(page).toHaveURL(new RegExp(`/o/${ids.get('Lindedata')}/year/`));
    await expect(page.getByText('Cijfers die kloppen').filter({ visible: true }).first()).toBeVisible();
    await expect(page.getByText('Veilig werken')).toHaveCount(0);
    await page.goto('/');
    await expect(currentAccount(page)).toContainText('Lindedata');
  });

  test('switches by keyboard alone', async ({ page, context }) => {
    await letIn(context, 'consultant');
    await page.goto(`/o/${await organisationId(context, 'Noordbrug IT')}`);
    await currentAccount(page).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menu', { name: 'Wissel van account' })).toBeVisible();
    await page.keyboard.type('Meer');
    await page.keyboard.press('Enter');
    await expect(currentAccount(page)).toContainText('Meerwijk Systemen');
  });

  test('follows a link into another account than the last one', async ({ page, context }) => {
    await letIn(context, 'consultant');
    const ids = await organisationIds(context);
    const year = new Date().getFullYear();
    await page.goto(`/o/${ids.get('Lindedata')}/list/${year}`);
    await expect(currentAccount(page)).toContainText('Lindedata');
    await page.goto(`/o/${ids.get('Noordbrug IT')}/foundation/${year}`);
    await expect(currentAccount(page)).toContainText('Noordbrug IT');
    await expect(page.getByRole('heading', { name: 'Meedenken' })).toBeVisible();
  });

  test('is asked to sign in on a deep link, and then arrives there', async ({ page, anotherBrowser }) => {
    const known = await anotherBrowser();
    await letIn(known, 'consultant');
    const year = new Date().getFullYear();
    const link = `/o/${await organisationId(known, 'Lindedata')}/foundation/${year}`;
    await page.goto(link);
    await signIn(page, 'consultant');
    await expect(page).toHaveURL(link);
    await expect(currentAccount(page)).toContainText('Lindedata');
  });

  test('keeps two tabs in two accounts', async ({ page, context }) => {
    await letIn(context, 'consultant');
    const ids = await organisationIds(context);
    await page.goto(`/o/${ids.get('Noordbrug IT')}`);
    await expect(currentAccount(page)).toContainText('Noordbrug IT');
    const second = await context.newPage();
    await second.goto(`/o/${ids.get('Lindedata')}`);
    await expect(currentAccount(second)).toContainText('Lindedata');
    await page.bringToFront();
    await page.getByRole('link', { name: 'Lijst' }).click();
    await expect(page).toHaveURL(new RegExp(`/o/${ids.get('Noordbrug IT')}/list/`));
    await page.reload();
    await expect(currentAccount(page)).toContainText('Noordbrug IT');
  });
});

test('the consultant sees who needs them first, goes to the matter, and finds another on top when it is settled', async ({
  page,
  context,
}) => {
  await letIn(context, 'consultant');
  const ids = await organisationIds(context);
  const lindedata = ids.get('Lindedata') ?? '';
  await promiseMore(context, lindedata);
  await page.goto('/');
  await page.getByRole('link', { name: 'Portfolio' }).click();
  const rows = page.getByRole('table', { name: 'Portfolio' }).locator('tbody').getByRole('row');
  const first = rows.first();
  await expect(rows).toHaveCount(3);
  await expect(first).toContainText('Noordbrug IT');
  await expect(first).toContainText('Vakblad: al');

  await first.getByRole('link', { name: /^Vakblad: al \d+ dagen stil$/ }).click();
  await expect(page).toHaveURL(new RegExp(`/o/${ids.get('Noordbrug IT')}/rhythm\\?promise=`));
  // The address is there before the screen is: until then the portfolio is still what is seen.
  await expect(page.getByRole('heading', { level: 1, name: 'Portfolio' })).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('o');
  await expect(page).toHaveURL(/\/portfolio$/);
  await expect(first.getByRole('link', { name: 'Noordbrug IT' })).toBeFocused();

  await settleAll(context, ids.get('Noordbrug IT') ?? '');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/o/${ids.get('Noordbrug IT')}/progress$`));
  await page.keyboard.press('o');
  await expect(first).toContainText('Lindedata');
  await expect(first).toContainText('gedekt');
  await page.getByRole('radio', { name: 'Naam' }).check();
  await expect(page).toHaveURL(/sort=name/);
  await page.getByRole('searchbox').fill('meer');
  await expect(rows).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(rows).toHaveCount(3);
});

test('nobody enters an account they are no member of', async ({
  page,
  context,
  anotherBrowser,
  troubles,
}) => {
  const adviser = await anotherBrowser();
  await letIn(adviser, 'consultant');
  const lindedata = await organisationId(adviser, 'Lindedata');
  await letIn(context, 'marketer');
  const year = new Date().getFullYear();
  for (const path of ['', `/year/${year}`, `/list/${year}`, `/foundation/${year}`, '/import']) {
    await page.goto(`/o/${lindedata}${path}`);
    await expect(page.getByRole('heading', { name: 'Deze pagina bestaat niet' })).toBeVisible();
    await expect(page.getByText('Lindedata')).toHaveCount(0);
  }
  troubles.expect({ method: 'GET', path: new RegExp(`^/api/organisations/${lindedata}/`), status: 404 });
  const refused = await context.request.get(`/api/organisations/${lindedata}/years/${year}`);
  expect(refused.status()).toBe(404);
  await page.getByRole('link', { name: 'Naar het begin' }).click();
  await expect(currentAccount(page)).toBeVisible();
});
