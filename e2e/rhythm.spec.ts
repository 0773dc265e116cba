import { listCadences } from '@cadans/contracts/cadences';
import { showYear } from '@cadans/contracts/years';
import { addDays, yearOf } from '@cadans/domain/calendar-date';
import { isoWeekOf } from '@cadans/domain/iso-week';
import { nextPeriod, periodOf } from '@cadans/domain/period';
import type { Page } from '@playwright/test';
import { todayOf } from './acts/days.js';
import { choose, select } from './acts/fields.js';
import { findBarriers } from './acts/find-barriers.js';
import { askOf, beats, openRhythm } from './acts/rhythm-page.js';
import { letIn, organisationId } from './acts/sign-in.js';
import { fitsTheHand } from './acts/thumb.js';
import { message, undo } from './acts/year-page.js';
import { ask } from './world/ask.js';
import { expect, test } from './world/journey.js';

/** Asked again for a while: what a button announced while it was busy outlives it by seconds. */
const isOpenToAll = (page: Page) =>
  expect.poll(() => findBarriers(page), { timeout: 30_000, intervals: [3000] }).toEqual([]);

const NAME = 'Blog · Veilig werken';

test('promises a rhythm, changes it, pauses it, and fills four weeks as one', async ({ page, context }) => {
  await letIn(context, 'director');
  const noordbrug = await organisationId(context, 'Noordbrug IT');
  const params = { organisationId: noordbrug };
  const today = await todayOf(context, noordbrug);
  await openRhythm(page, noordbrug);

  await test.step('what was missed is seen, and every number opens to its rows', async () => {
    const missed = beats(page, 'Vakblad', 'gemist').first();
    await missed.click();
    await expect(page.getByText('Deze slag is voorbijgegaan. Achteraf herstellen kan niet.')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Slagen gehaald/ }).click();
    const rows = page.getByRole('dialog', { name: /^Waar het op rust/ });
    await expect(rows.getByRole('row').nth(3)).toBeVisible();
    await isOpenToAll(page);
    const title =
      (await rows
        .getByRole('button', { name: /^Open ‘/ })
        .first()
        .textContent()) ?? '';
    await rows
      .getByRole('button', { name: `Open ‘${title}’` })
      .first()
      .click();
    await expect(page.getByRole('dialog', { name: title })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  await test.step('a promise is made, and seen beat by beat', async () => {
    await page.getByRole('button', { name: 'Belofte doen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Wat beloven we?' });
    await choose(dialog, 'Kanaal', 'Blog');
    await choose(dialog, 'Thema', 'Veilig werken');
    await dialog.getByRole('textbox', { name: 'Hoe vaak' }).fill('3');
    await choose(dialog, 'Eigenaar', 'S. Visser');
    const next = isoWeekOf(addDays(today, 7)).week;
    await expect(dialog.getByText(`week ${next}: 3`)).toBeVisible();
    await isOpenToAll(page);
    await dialog.getByRole('button', { name: 'Beloof', exact: true }).dblclick();
    await expect(message(page, `${NAME}: 3× per week beloofd`)).toBeVisible();
    await expect(beats(page, NAME, 'nog open').first()).toBeVisible();
    // Some are filled by what stands there already.
    expect(await beats(page, NAME, '(nog open|gepland)').count()).toBeGreaterThanOrEqual(12 * 3);
    await expect(page.getByRole('button', { name: `Meer over ${NAME}`, exact: true })).toHaveCount(1);
  });

  await test.step('it changes from the next week on: one row closes, the next opens', async () => {
    const dialog = await askOf(page, NAME, 'Anders beloven…');
    await dialog.getByRole('textbox', { name: 'Hoe vaak' }).fill('1');
    await page.keyboard.press('Tab');
    await expect(dialog.getByText(/^‘3× per week’ geldt tot en met/)).toBeVisible();
    await expect(dialog.getByText(/^‘1× per week’ geldt vanaf/)).toBeVisible();
    await dialog.getByRole('button', { name: 'Anders beloven' }).click();
    await expect(message(page, new RegExp(`^${NAME}: vanaf .+ 1× per week$`))).toBeVisible();
    const chain = (await ask(context.request, listCadences, { params })).cadences.filter(
      ({ replacesId, validFrom, times }) => replacesId !== null && validFrom > today && times === 1,
    );
    expect(chain.map(({ validFrom }) => validFrom)).toEqual([nextPeriod(periodOf('week', today)).start]);
  });

  await test.step('a pause says why and what remains, and can end sooner', async () => {
    const dialog = await askOf(page, NAME, 'Pauzeren…');
    await dialog.getByRole('button', { name: 'Pauzeer', exact: true }).click();
    await expect(dialog.getByText('Een pauze zegt waarom.')).toBeVisible();
    await dialog.getByRole('textbox', { name: 'Waarom?' }).fill('Beurs in Utrecht');
    await expect(dialog.getByText(`week ${isoWeekOf(addDays(today, 7)).week}: 0 van 1`)).toBeVisible();
    await isOpenToAll(page);
    await dialog.getByRole('button', { name: 'Pauzeer', exact: true }).click();
    await expect(message(page, `${NAME} is gepauzeerd`)).toBeVisible();
    await expect(page.getByText('Beurs in Utrecht · H. van Noord')).toBeVisible();
    await expect(beats(page, NAME, 'gepauzeerd').first()).toBeVisible();
  });

  await test.step('four weeks are filled as one, and taken back as one', async () => {
    const before = await beats(page, NAME, 'gepland:').count();
    await askOf(page, NAME, 'Slagen vullen…');
    const dialog = page.getByRole('dialog', { name: 'De komende weken vullen' });
    await expect(page).toHaveURL(/fill=1/);
    await expect(dialog.getByRole('radio', { name: '4 weken' })).toBeChecked();
    const chosen = dialog.getByRole('checkbox', { name: new RegExp(`^${NAME}, `) });
    const count = await chosen.count();
    expect(count).toBeGreaterThanOrEqual(2);
    await dialog.getByRole('button', { name: `Maak ${count} voorstellen` }).click();
    await dialog.getByRole('textbox', { name: 'Titel' }).first().fill('Wachtwoorden na de beurs');
    await expect(select(dialog, 'Thema').first()).toBeDisabled();
    await expect(dialog.getByText(/^Dekking komende 4 weken: van \d+% naar \d+%$/)).toBeAttached();
    await isOpenToAll(page);
    await dialog.getByRole('button', { name: `Plan ${count} activiteiten` }).click();
    await expect(message(page, `${count} activiteiten gepland`)).toBeVisible();
    await expect(beats(page, NAME, 'gepland: Wachtwoorden na de beurs')).toHaveCount(1);
    await expect(beats(page, NAME, 'gepland:')).toHaveCount(before + count);

    await undo(page, `${count} activiteiten gepland`);
    await expect(message(page, `${count} activiteiten teruggenomen`)).toBeVisible();
    await expect(beats(page, NAME, 'gepland:')).toHaveCount(before);
    // Once more, by the key that does it again.
    await page.keyboard.press('Shift+Z');
    await expect(beats(page, NAME, 'gepland:')).toHaveCount(before + count);
    await expect(page.getByText('Opgeslagen', { exact: false }).first()).toBeAttached();
    await expect(message(page, `${count} activiteiten gepland`)).toBeVisible();
    await page.reload();
    await expect(beats(page, NAME, 'gepland:')).toHaveCount(before + count);
    const years = await Promise.all(
      [yearOf(today), yearOf(addDays(today, 35))].map((year) =>
        ask(context.request, showYear, { params: { ...params, year } }),
      ),
    );
    expect(years.flatMap(({ activities }) => activities.title)).toContain('Wachtwoorden na de beurs');
  });

  await test.step('a link leads to the promise and opens it', async () => {
    const [row] = (await ask(context.request, listCadences, { params })).cadences.filter(
      ({ times, per }) => times === 3 && per === 'week',
    );
    await openRhythm(page, noordbrug, `?promise=${row?.id}`);
    await expect(page.getByRole('button', { name: `Minder over ${NAME}` })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Zo was het beloofd' })).toContainText('3× per week');
  });
});

test('who only reads sees everything, and has no acts; nobody meets a barrier', async ({ page, context }) => {
  await letIn(context, 'marketer');
  const noordbrug = await organisationId(context, 'Noordbrug IT');
  await openRhythm(page, noordbrug);
  // The plan is agreed: a marketer fills, and does not promise.
  await expect(page.getByText('Het plan is vastgesteld: wie stuurt verandert de beloften.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Belofte doen' })).toHaveCount(0);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await isOpenToAll(page);
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('everything fits, and a thumb finds it', async ({ page, context }) => {
    await letIn(context, 'director');
    const noordbrug = await organisationId(context, 'Noordbrug IT');
    await openRhythm(page, noordbrug);
    await fitsTheHand(page);
    await beats(page, 'Vakblad', 'gemist').first().tap();
    await expect(page.getByRole('dialog')).toBeVisible();
    await isOpenToAll(page);
  });
});
