import type { ResultImportRow } from '@cadans/contracts/result-imports';
import type { Translate } from '../../../words/use-translation';

type T = Translate<'result-imports'>;

const REASONS = [
  'not_a_number',
  'nothing_measured',
  'measured_in_future',
  'hidden_characters',
  'too_long',
  'not_a_date',
  'no_such_day',
  'year_out_of_range',
  'order_unknown',
] as const;
const BY_VERDICT = ['unknown', 'not_done', 'ambiguous', 'left_out', 'differs'] as const;

/** Why a row finds no place, a sentence each; nothing for a row that does. */
export function whyOf({ why, verdict, activity }: ResultImportRow, t: T): string[] {
  if (verdict === 'unreadable')
    return why.map(({ why: code, field, text }) => {
      const known = REASONS.find((reason) => reason === code);
      return t(`why.${known ?? 'other'}`, { field: field ? t(`field.${field}`) : '', text });
    });
  const known = BY_VERDICT.find((reason) => reason === verdict);
  return known ? [t(`why.${known}`, { title: activity?.title ?? '' })] : [];
}
