import { yearOf } from '@cadans/domain/calendar-date';
import { todayOf } from './acts/days.js';
import { letIn, organisationId } from './acts/sign-in.js';
import { expect, test } from './world/journey.js';

test.use({ locale: 'en-GB' });

/** English comes as a file of its own, which the built app waits for while it starts. */
test('starts in English for a browser that speaks it', async ({ page }) => {
  await page.goto('/sign-in');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('opens the year in the language of who is signed in, from a browser that speaks English', async ({
  page,
  context,
}) => {
  await letIn(context, 'marketer');
  const id = await organisationId(context, 'Noordbrug IT');
  await page.goto(`/o/${id}/year/${yearOf(await todayOf(context, id))}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Het jaar in één oogopslag' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
});
