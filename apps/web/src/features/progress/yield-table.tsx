import { Cell, HeadCell, Row, Table } from '../../ui/table';
import { ThemeDot } from '../../ui/theme-chip';
import { useTranslation } from '../../words/use-translation';
import type { FigureKey } from './figure';
import { YIELD_COLUMNS } from './yield-figures';
import { YieldDevelopment, YieldFigure, YieldShare } from './yield-line';
import type { YieldBy, YieldRow } from './yield-rows';

export interface YieldShownProps {
  rows: readonly YieldRow[];
  by: YieldBy;
  /** So many lines fit on paper. */
  printed: number;
  onOpen: (figure: FigureKey) => void;
}

/** The yield as a table, where there is room for one. */
export function YieldTable({ rows, by, printed, onOpen }: YieldShownProps) {
  const { t } = useTranslation('progress');
  return (
    <div className="max-md:hidden print:block">
      <Table aria-label={t('yield')}>
        <thead>
          <tr>
            <HeadCell className="pl-0">{t(`column.${by}`)}</HeadCell>
            <HeadCell>{t(by === 'theme' ? 'column.share' : 'column.shareBare')}</HeadCell>
            {YIELD_COLUMNS.map((column) => (
              <HeadCell key={column} align="end">
                {t(`column.${column}`)}
              </HeadCell>
            ))}
            <HeadCell className="pr-0">{t('column.development')}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <Row key={row.id} className={place < printed ? '' : 'print:hidden'}>
              <th scope="row" className="py-2 pr-3 text-left font-semibold">
                <span className="flex items-center gap-2">
                  {row.colour ? <ThemeDot colour={row.colour} /> : null}
                  {row.name || t('noName')}
                </span>
              </th>
              <Cell className="py-2! print:py-1!">
                <YieldShare row={row} by={by} onOpen={onOpen} />
              </Cell>
              {YIELD_COLUMNS.map((column) => (
                <Cell key={column} align="end" className="py-2! whitespace-nowrap print:py-1!">
                  <YieldFigure {...{ row, by, column, onOpen }} />
                </Cell>
              ))}
              <Cell className="py-2! pr-0 print:py-1!">
                <YieldDevelopment row={row} />
              </Cell>
            </Row>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
