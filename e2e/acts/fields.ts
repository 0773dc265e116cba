import type { CalendarDate } from '@cadans/domain/calendar-date';
import { expect, type Locator, type Page } from '@playwright/test';

/** Where a field stands: a dialog, a form, the page. */
export type Place = Locator | Page;

const pageOf = (place: Place): Page => ('page' in place ? place.page() : place);

/** The button of a select; it reads its value, then its label. */
export function select(place: Place, label: string): Locator {
  return place.getByRole('button', { name: new RegExp(`${label}$`) });
}

/** Chooses from a select. */
export async function choose(place: Place, label: string, option: string | RegExp): Promise<void> {
  await select(place, label).click();
  await pageOf(place).getByRole('listbox').getByRole('option', { name: option }).click();
  await expect(pageOf(place).getByRole('listbox')).toHaveCount(0);
}

/** Chooses from a combo box by typing. */
export async function chooseByTyping(place: Place, label: string, option: string): Promise<void> {
  const box = place.getByRole('combobox', { name: label });
  await box.fill(option);
  await pageOf(place).getByRole('option', { name: option }).first().click();
}

/** Types a day in the parts of a date field: day, month, year. */
export async function typeDay(place: Place, label: string, day: CalendarDate): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  const field = place.getByRole('group', { name: label, exact: true });
  await field.getByRole('spinbutton').first().focus();
  await pageOf(place).keyboard.type(`${date}${month}${year}`);
  await expect(field.getByRole('spinbutton').last()).toHaveText(year);
}
