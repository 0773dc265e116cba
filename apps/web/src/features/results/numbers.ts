import type { Result } from '@cadans/contracts/results';
import { MEASURES, type Measure } from '@cadans/domain/yield';
import { formatNumber } from '../../words/formats';
import type { Language } from '../../words/language';

/** What was filled in; null = not measured, which is not 0. */
export type Numbers = { readonly [measure in Measure]: number | null };

export const NO_NUMBERS: Numbers = {
  reach: null,
  interactions: null,
  leads: null,
  quoteRequests: null,
  revenue: null,
  cost: null,
};

/** Whether nobody filled in anything. */
export const isEmpty = (numbers: Numbers): boolean => MEASURES.every((measure) => numbers[measure] === null);

/** The numbers of a result alone. */
export function numbersOf({ reach, interactions, leads, quoteRequests, revenue, cost }: Result): Numbers {
  return { reach, interactions, leads, quoteRequests, revenue, cost };
}

/** Revenue and cost are in euros. */
export const isMoney = (measure: Measure): boolean => measure === 'revenue' || measure === 'cost';

/** A number as it is read: '1.840', '€ 650,50'. */
export function numberInWords(value: number, measure: Measure, language: Language): string {
  if (!isMoney(measure)) return formatNumber(value, language);
  const maximumFractionDigits = Number.isInteger(value) ? 0 : 2;
  const cents = { minimumFractionDigits: maximumFractionDigits, maximumFractionDigits };
  return formatNumber(value, language, { style: 'currency', currency: 'EUR', ...cents });
}
