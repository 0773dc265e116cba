import type { ReactNode } from 'react';
import { useTranslation } from '../../../words/use-translation';
import type { CellField } from './cell-change';

export interface RowCellProps {
  field: CellField;
  mayChange: boolean;
  children: ReactNode;
}

/**
 * What stands in a cell of the list; pressed, it is changed there. A plain button: there are hundreds, and one handler
 * on the table hears them all. Tab leads to the title of a row, the arrows to its other cells.
 */
export function RowCell({ field, mayChange, children }: RowCellProps) {
  const { t } = useTranslation('activities');
  const { t: ofList } = useTranslation('list');
  if (!mayChange) return <span className="flex items-center gap-2">{children}</span>;
  return (
    <button
      type="button"
      tabIndex={-1}
      data-cell={field}
      aria-haspopup="true"
      className="relative -mx-1.5 flex min-h-8 max-w-[calc(100%+0.75rem)] cursor-pointer items-center gap-2 rounded-control px-1.5 text-left hover:bg-sunken"
    >
      <span className="sr-only">{ofList('cellOf', { field: t(field) })}</span>
      {children}
      <span className="sr-only">{ofList('change')}</span>
    </button>
  );
}
