/** How a workbook shows a number: as a number, a share, a day, part of a day or of a year. */
export type CellFormat =
  | { readonly kind: 'number' | 'percentage'; readonly decimals: number | null }
  | { readonly kind: 'day' | 'moment' | 'month' | 'weekday' | 'month_name' | 'year' | 'time' };

export const PLAIN: CellFormat = { kind: 'number', decimals: null };

/** The formats that every workbook has without writing them down. */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [14, 'd-m-yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm'],
  [19, 'h:mm:ss'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'd-m-yyyy h:mm'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss'],
  // Days in the ways of East Asia.
  ...[27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58].map(
    (id) => [id, 'd-m-yyyy'] as const,
  ),
]);

/** What a format of a workbook means: its number, and the code when the workbook writes one down. */
export function cellFormat(id: number, code: string | undefined): CellFormat {
  const shown = bareCode(code ?? BUILT_IN.get(id) ?? '');
  if (shown === '' || shown === 'general' || shown === '@') return PLAIN;
  if (/[ydmhs]/.test(shown) && !/[#0?]/.test(shown.replace(/s\.0+/g, 's'))) return dateFormat(shown);
  const [, places = ''] = /\.([0#?]+)/.exec(shown) ?? [];
  const isFixed = /^0*$/.test(places) && /[0#?]/.test(shown) && !/e[+-]/.test(shown);
  return { kind: shown.includes('%') ? 'percentage' : 'number', decimals: isFixed ? places.length : null };
}

/** The code for numbers of 0 and more, without what is only written beside them: text, colours, currencies, blanks. */
function bareCode(code: string): string {
  const [first = ''] = code
    .slice(0, 500)
    .replace(/"[^"]*"|\\.|_.|\*./g, ' ')
    .split(';');
  return first
    .toLowerCase()
    .replace(/\[(h+|m+|s+)\]/g, '$1')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/am\/pm|a\/p/g, '')
    .trim();
}

function dateFormat(shown: string): CellFormat {
  // An m beside hours or seconds is minutes.
  const withoutTime = shown.replace(/h+[^a-z]*m+/g, 'h').replace(/m+[^a-z]*s/g, 's');
  const has = (mark: RegExp) => mark.test(withoutTime);
  const [day, month, year, time] = [has(/d/), has(/m/), has(/y/), has(/[hs]/)];
  if (!day && !month && !year) return { kind: 'time' };
  if (time) return { kind: 'moment' };
  if (day) return { kind: !month && !year && has(/ddd/) ? 'weekday' : 'day' };
  if (month && year) return { kind: 'month' };
  if (year) return { kind: 'year' };
  return { kind: has(/mmm/) ? 'month_name' : 'day' };
}
