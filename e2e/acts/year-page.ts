import type { CalendarDate } from '@cadans/domain/calendar-date';
import { isoWeekOf } from '@cadans/domain/iso-week';
import type { Locator, Page } from '@playwright/test';
import { expect } from '../world/journey.js';
import { choose, chooseByTyping, typeDay } from './fields.js';

/** Opens the year of an organisation. */
export async function openYear(page: Page, organisationId: string, year: number, search = ''): Promise<void> {
  await page.goto(`/o/${organisationId}/year/${year}${search}`);
  await expect(sheet(page)).toBeVisible();
}

export function sheet(page: Page): Locator {
  return page.getByRole('grid', { name: /^Jaarplan \d{4}/ });
}

/** An activity on the sheet, by the beginning of what it is called. */
export function mark(page: Page, title: string): Locator {
  return sheet(page).getByRole('gridcell', { name: title });
}

/** The message after an act. */
export function message(page: Page, text: string | RegExp): Locator {
  return page.getByRole('region', { name: 'Meldingen' }).getByText(text);
}

/** Undoes by the button on the message that says so. */
export async function undo(page: Page, text: string): Promise<void> {
  const toast = page.getByRole('alertdialog').filter({ hasText: text });
  await toast.getByRole('button', { name: 'Ongedaan maken' }).click();
}

export interface Planned {
  readonly title: string;
  readonly on: CalendarDate;
  readonly channel?: string;
  readonly theme?: string;
  readonly owner?: string;
}

/** Plans an activity on a day, by the button of the screen. What is not told stays as it was filled in. */
export async function planActivity(page: Page, { title, on, channel, theme, owner }: Planned): Promise<void> {
  await page
    .getByRole('button', { name: /^Activiteit plannen/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: 'Activiteit plannen' });
  await dialog.getByRole('textbox', { name: 'Titel' }).fill(title);
  if (theme) await choose(dialog, 'Thema', theme);
  if (channel) await choose(dialog, 'Kanaal', channel);
  if (owner) await chooseByTyping(dialog, 'Eigenaar', owner);
  await dialog.getByRole('radio', { name: 'Dag' }).click();
  await typeDay(dialog, 'Eerste dag', on);
  await dialog.getByRole('button', { name: 'Plannen', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await expect(message(page, `‘${title}’ staat in het plan`)).toBeVisible();
}

/** Opens the card of an activity on the sheet. */
export async function openCard(page: Page, title: string): Promise<Locator> {
  await mark(page, title).click();
  const card = page.getByRole('dialog').filter({ hasText: title });
  await expect(card).toBeVisible();
  return card;
}

/** Opens the dialog to move an activity, and types another day. */
export async function moveTo(page: Page, title: string, on: CalendarDate): Promise<Locator> {
  const card = await openCard(page, title);
  await card.getByRole('button', { name: /^(Verplaatsen…|Plan vast…)$/ }).click();
  const dialog = page.getByRole('dialog', { name: /^(Verplaatsen|Wat doen we ermee\?)$/ });
  await typeDay(dialog, 'Eerste dag', on);
  return dialog;
}

/** Postpones a week by a reason on its button. */
export async function postpone(page: Page, title: string, to: CalendarDate, reason: string): Promise<void> {
  const dialog = await moveTo(page, title, to);
  await dialog.getByRole('button', { name: new RegExp(`^${reason}`) }).click();
  await expect(dialog).toHaveCount(0);
  const { week } = isoWeekOf(to);
  await expect(message(page, `‘${title}’ is 7 dagen uitgesteld, naar wk ${week}`)).toBeVisible();
}
