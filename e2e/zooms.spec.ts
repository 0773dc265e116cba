import { addDays, type CalendarDate, monthOf, yearOf } from '@cadans/domain/calendar-date';
import { isoWeekOf } from '@cadans/domain/iso-week';
import type { Page } from '@playwright/test';
import { todayOf } from './acts/days.js';
import { choose, typeDay } from './acts/fields.js';
import { letIn, organisationId } from './acts/sign-in.js';
import { message, planActivity, undo } from './acts/year-page.js';
import { expect, test } from './world/journey.js';

const inWords = (day: CalendarDate): string =>
  new Intl.DateTimeFormat('nl-NL', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));

const calendar = (page: Page) => page.getByRole('grid', { name: /dag voor dag/ });
const dayIn = (page: Page, day: CalendarDate) =>
  calendar(page).getByRole('gridcell', { name: new RegExp(`^${inWords(day)},`) });

test.describe('closer by', () => {
  test('plans on a day of the month, drags it to another, and opens it', async ({ page, context }) => {
    await letIn(context, 'marketer');
    const noordbrug = await organisationId(context, 'Noordbrug IT');
    const today = await todayOf(context, noordbrug);
    const other = monthOf(addDays(today, 1)) === monthOf(today) ? addDays(today, 1) : addDays(today, -1);
    const title = 'Blog: op deze dag';
    await page.goto(`/o/${noordbrug}/year/${yearOf(today)}`);
    await page.getByRole('radio', { name: 'Maand' }).click();
    await expect(page).toHaveURL(/zoom=month/);

    // Beside what stands there: on the number of the day.
    await dayIn(page, today).click({ position: { x: 18, y: 14 } });
    const dialog = page.getByRole('dialog', { name: 'Activiteit plannen' });
    await dialog.getByRole('textbox', { name: 'Titel' }).fill(title);
    await choose(dialog, 'Kanaal', 'Blog');
    await expect(dialog.getByRole('radio', { name: 'Dag' })).toBeChecked();
    await dialog.getByRole('button', { name: 'Plannen', exact: true }).click();
    await expect(message(page, `‘${title}’ staat in het plan`)).toBeVisible();
    await expect(dayIn(page, today)).toHaveAccessibleName(new RegExp(title));

    const mark = calendar(page).locator('[data-stop]').filter({ hasText: title });
    await mark.hover();
    await page.mouse.down();
    await dayIn(page, other).hover({ force: true, position: { x: 30, y: 30 } });
    await dayIn(page, other).hover({ force: true, position: { x: 40, y: 40 } });
    await page.mouse.up();
    const { week } = isoWeekOf(other);
    await expect(message(page, `‘${title}’ staat nu in wk ${week}`)).toBeVisible();
    await expect(dayIn(page, other)).toHaveAccessibleName(new RegExp(title));

    await mark.click();
    await expect(page.getByRole('dialog').filter({ hasText: title })).toBeVisible();
    await page.keyboard.press('Escape');
    await dayIn(page, other).focus();
    await page.keyboard.press('PageDown');
    await expect(page).toHaveURL(new RegExp(`month=${(monthOf(other) % 12) + 1}`));
    await page.getByRole('button', { name: 'Vorige maand' }).click();
    await expect(dayIn(page, other)).toBeVisible();
  });

  test('shows a quarter at a time', async ({ page, context }) => {
    await letIn(context, 'marketer');
    const noordbrug = await organisationId(context, 'Noordbrug IT');
    const year = yearOf(await todayOf(context, noordbrug));
    await page.goto(`/o/${noordbrug}/year/${year}?zoom=quarter&quarter=2`);
    const week14 = page.getByRole('columnheader', { name: /^week 14/ });
    await expect(page.getByText(`2e kwartaal ${year}`)).toBeVisible();
    await expect(week14).toBeInViewport();
    await page.getByRole('button', { name: 'Volgend kwartaal' }).click();
    await expect(page.getByText(`3e kwartaal ${year}`)).toBeVisible();
    await expect(page.getByRole('columnheader', { name: /^week 28/ })).toBeInViewport();
  });

  test('changes the list where it stands, in groups', async ({ page, context }) => {
    await letIn(context, 'marketer');
    const noordbrug = await organisationId(context, 'Noordbrug IT');
    const today = await todayOf(context, noordbrug);
    const title = 'Blog: ter plekke';
    await page.goto(`/o/${noordbrug}/list/${yearOf(today)}`);
    await planActivity(page, { title, on: today, channel: 'Blog', theme: 'Meedenken' });
    await page.getByRole('searchbox', { name: /^Zoek/ }).fill('ter plekke');
    await choose(page.getByRole('main'), 'Groeperen per', 'Thema');
    await expect(page).toHaveURL(/group=theme/);
    const table = page.getByRole('table');
    await expect(table.getByRole('rowheader', { name: /^Meedenken 1 activiteit/ })).toBeVisible();

    await table.getByRole('button', { name: title, exact: true }).press('F2');
    await table.getByRole('textbox', { name: `Titel van ${title}` }).fill('Blog: ter plekke gewijzigd');
    await page.keyboard.press('Enter');
    await expect(message(page, '‘Blog: ter plekke gewijzigd’ is gewijzigd')).toBeVisible();

    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByRole('menuitemradio', { name: 'Veilig werken' }).click();
    await expect(table.getByRole('rowheader', { name: /^Veilig werken 1 activiteit/ })).toBeVisible();

    await table.getByRole('button', { name: /^Datum: / }).click();
    const due = page.getByRole('dialog', { name: /^Datum: / });
    await typeDay(due, 'Laatste dag', addDays(today, 1));
    await due.getByRole('button', { name: 'Verplaatsen' }).click();
    await expect(message(page, /^‘Blog: ter plekke gewijzigd’ staat nu in wk/)).toBeVisible();

    await page.getByRole('button', { name: /^Zoeken: ‘ter plekke’/ }).click();
    await expect(page).not.toHaveURL(/q=/);
  });

  test('keeps a view for everybody, and a colleague looks through it', async ({
    page,
    context,
    anotherBrowser,
  }) => {
    await letIn(context, 'marketer');
    const noordbrug = await organisationId(context, 'Noordbrug IT');
    const year = yearOf(await todayOf(context, noordbrug));
    await page.goto(`/o/${noordbrug}/list/${year}?group=owner&status=open`);
    await page.getByRole('button', { name: 'Weergaven' }).click();
    await page.getByRole('menuitem', { name: 'Bewaar deze weergave…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Weergave bewaren' });
    await dialog.getByRole('textbox', { name: 'Naam' }).fill('Wie doet wat');
    await dialog.getByText('Voor iedereen in de organisatie').click();
    await dialog.getByRole('button', { name: 'Opslaan' }).click();
    await expect(message(page, '‘Wie doet wat’ is bewaard voor iedereen').first()).toBeVisible();
    const button = page.getByRole('button', { name: /^Wie doet wat/ });
    await expect(button).not.toContainText('gewijzigd');

    const other = await anotherBrowser();
    await letIn(other, 'director');
    const desk = await other.newPage();
    await desk.goto(`/o/${noordbrug}/year/${year}`);
    await desk.getByRole('button', { name: 'Weergaven' }).click();
    await desk.getByRole('menuitemradio', { name: 'Wie doet wat' }).click();
    await expect(desk).toHaveURL(/\/list\/\d+\?.*group=owner/);
    await expect(desk).toHaveURL(/status=open/);
    await expect(desk.getByRole('button', { name: /^Wie doet wat/ })).toBeVisible();

    await choose(page.getByRole('main'), 'Groeperen per', 'Status');
    await expect(button).toContainText('gewijzigd');
    await button.click();
    await page.getByRole('menuitem', { name: '‘Wie doet wat’ bijwerken' }).click();
    await expect(message(page, '‘Wie doet wat’ is bijgewerkt')).toBeVisible();
    await expect(button).not.toContainText('gewijzigd');
    await button.click();
    await page.getByRole('menuitem', { name: '‘Wie doet wat’ verwijderen' }).click();
    await expect(button).toHaveCount(0);
    await undo(page, '‘Wie doet wat’ is verwijderd');
    await expect(message(page, '‘Wie doet wat’ is bewaard voor iedereen').first()).toBeVisible();
    await expect(button).toBeVisible();
  });
});
