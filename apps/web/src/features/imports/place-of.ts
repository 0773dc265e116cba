import type { ImportRow } from '@cadans/contracts/import-dry-run';
import type { Translate } from '../../words/use-translation';

/** Where a row stands in the file, as its spreadsheet shows it: 'rij 4', or in a year matrix 'rij 4, mrt'. */
export function placeOf({ row, place }: Pick<ImportRow, 'row' | 'place'>, t: Translate<'imports'>): string {
  return place ? `${t('place', { row: place.row })}, ${place.period}` : t('place', { row });
}
