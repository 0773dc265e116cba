import { yearOf } from '@cadans/domain/calendar-date';
import { todayOf } from './acts/days.js';
import { findBarriers } from './acts/find-barriers.js';
import { letIn, organisationId } from './acts/sign-in.js';
import { message } from './acts/year-page.js';
import { expect, test } from './world/journey.js';

test('a director agrees otherwise, by keyboard, and a marketer reads what holds', async ({
  page,
  context,
  anotherBrowser,
}) => {
  await letIn(context, 'director');
  const noordbrug = await organisationId(context, 'Noordbrug IT');
  const foundation = `/o/${noordbrug}/foundation/${yearOf(await todayOf(context, noordbrug))}`;
  await page.goto(foundation);
  const agreements = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Afspraken' }) });
  await expect(agreements).toContainText('4 activiteiten');
  expect(await findBarriers(page)).toEqual([]);

  await test.step('the room for ad hoc', async () => {
    await agreements.getByRole('button', { name: 'Wijzigen…' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Afspraken wijzigen' });
    await expect(dialog.getByRole('textbox', { name: 'Past in een week' })).toBeFocused();
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('Tab');
    await expect(dialog.getByRole('textbox', { name: 'Ruimte voor ad hoc' })).toBeFocused();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('10');
    await page.keyboard.press('Enter');
    await expect(message(page, 'De afspraken zijn gewijzigd.')).toBeVisible();
    await expect(agreements).toContainText('10%');
  });

  await test.step('the lead time of a channel', async () => {
    await page.getByRole('button', { name: 'Meer over LinkedIn' }).click();
    await page.getByRole('menuitem', { name: 'Wijzigen…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Kanaal wijzigen' });
    const leadTime = dialog.getByRole('textbox', { name: 'Levertijd' });
    await expect(leadTime).toHaveAttribute('placeholder', '3');
    await leadTime.fill('5');
    await dialog.getByRole('button', { name: 'Opslaan' }).click();
    await expect(page.getByText('levertijd 5 werkdagen')).toBeVisible();
  });

  const marketer = await anotherBrowser({ viewport: { width: 390, height: 844 } });
  await letIn(marketer, 'marketer');
  const other = await marketer.newPage();
  await other.goto(foundation);
  const seen = other.locator('section').filter({ has: other.getByRole('heading', { name: 'Afspraken' }) });
  await expect(seen).toContainText('10%');
  await expect(seen.getByRole('button')).toHaveCount(0);
  await expect(other.getByText('levertijd 5 werkdagen')).toBeVisible();
});
