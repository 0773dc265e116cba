import type { ImportRow } from '@cadans/contracts/import-dry-run';
import type { Translate } from '../../words/use-translation';

/** Where a row stands in the file, as its spreadsheet shows it: 'rij 4'. */
export function placeOf({ row }: Pick<ImportRow, 'row'>, t: Translate<'imports'>): string {
  return t('place', { row });
}
