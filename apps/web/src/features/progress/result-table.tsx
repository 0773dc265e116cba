import { MEASURES } from '@cadans/domain/yield';
import { Cell, HeadCell, Row, Table } from '../../ui/table';
import { useTranslation } from '../../words/use-translation';
import type { Known } from './known';
import { measuredOf } from './measured';
import { ResultActivity } from './result-activity';

export interface ResultsShownProps {
  /** Those in sight. */
  ids: readonly string[];
  /** Those that were added up. */
  all: readonly string[];
  known: Known;
}

/** What was recorded, measure by measure, and the sum. */
export function ResultTable({ ids, all, known }: ResultsShownProps) {
  const { t, language } = useTranslation('progress');
  return (
    <div className="max-md:hidden">
      <Table aria-label={t('measured')}>
        <thead>
          <tr>
            <HeadCell className="pl-0">{t('column.activities')}</HeadCell>
            {MEASURES.map((measure) => (
              <HeadCell key={measure} align="end">
                {t(`column.${measure}`)}
              </HeadCell>
            ))}
          </tr>
        </thead>
        <tbody>
          {ids.map((id) => (
            <Row key={id}>
              <Cell className="pl-0">
                <ResultActivity id={id} known={known} />
              </Cell>
              {MEASURES.map((measure) => (
                <Cell key={measure} align="end" className="whitespace-nowrap">
                  {measuredOf([id], measure, known, language)}
                </Cell>
              ))}
            </Row>
          ))}
        </tbody>
        <tfoot>
          <tr className="font-semibold">
            <Cell className="pl-0">{t('coverageAll')}</Cell>
            {MEASURES.map((measure) => (
              <Cell key={measure} align="end" className="whitespace-nowrap">
                {measuredOf(all, measure, known, language)}
              </Cell>
            ))}
          </tr>
        </tfoot>
      </Table>
    </div>
  );
}
