/**
 * What the parts of the sheet are to who does not see them. It is no table element: several marks share a week, and a
 * mark may stretch over many.
 */
export const gridRole = (label: string, lanes: number, weeks: number) => ({
  role: 'grid' as const,
  'aria-label': label,
  'aria-multiselectable': true,
  'aria-rowcount': lanes + 1,
  'aria-colcount': weeks + 1,
});

/** The head is row 0, the lanes follow. */
export const rowRole = (row: number) => ({ role: 'row' as const, 'aria-rowindex': row + 1 });

/** The names of the lanes stand in column 0, the weeks follow. */
export const headRole = (column: number, label?: string) => ({
  role: 'columnheader' as const,
  'aria-colindex': column + 1,
  ...(label !== undefined && { 'aria-label': label }),
});

export const laneNameRole = { role: 'rowheader' as const, 'aria-colindex': 1 };

/** A mark or a pile: a place the keyboard can stand. Tab leads to one of them, the arrows to the others. */
export const stopRole = (
  id: string,
  week: number,
  label: string,
  isTabStop: boolean,
  isSelected = false,
) => ({
  role: 'gridcell' as const,
  'aria-colindex': week + 2,
  'aria-label': label,
  'aria-selected': isSelected,
  tabIndex: isTabStop ? 0 : -1,
  'data-stop': id,
});
