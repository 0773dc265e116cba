import { ThemeDot } from '../../ui/theme-chip';
import { useTranslation } from '../../words/use-translation';
import { YIELD_COLUMNS } from './yield-figures';
import { YieldDevelopment, YieldFigure, YieldShare } from './yield-line';
import type { YieldShownProps } from './yield-table';

/** The yield on a phone: one theme or channel below the other, its figures in three columns. */
export function YieldStack({ rows, by, onOpen }: Omit<YieldShownProps, 'printed'>) {
  const { t } = useTranslation('progress');
  return (
    <ul className="divide-y divide-line md:hidden print:hidden">
      {rows.map((row) => (
        <li key={row.id} className="py-3">
          <div className="flex items-center justify-between gap-3">
            <h3 className="flex min-w-0 items-center gap-2 text-sm font-semibold">
              {row.colour ? <ThemeDot colour={row.colour} /> : null}
              {row.name || t('noName')}
            </h3>
            <YieldDevelopment row={row} />
          </div>
          <YieldShare row={row} by={by} onOpen={onOpen} />
          <dl className="grid grid-cols-3 gap-x-3">
            {YIELD_COLUMNS.map((column) => (
              <div key={column}>
                <dt className="text-xs text-faint">{t(`column.${column}`)}</dt>
                <dd className="text-sm tabular-nums">
                  <YieldFigure {...{ row, by, column, onOpen }} />
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
