import { MEASURES, type Measure } from '@cadans/domain/yield';
import { Cell, HeadCell, Row, Table } from '../../ui/table';
import { formatDayInWords } from '../../words/formats';
import { useTranslation } from '../../words/use-translation';
import { ActivityLink } from './activity-link';
import { latestFirst } from './counted-rows';
import { sumOrDash } from './digits';
import { FewAtFirst } from './few-at-first';
import { dayOf, type Known } from './known';
import { RowsHead } from './rows-head';

const EUROS: ReadonlySet<Measure> = new Set(['revenue', 'cost']);

/** Activities that were done, with what was recorded of each; unknown is a dash. */
export function ResultRows({ ids, known }: { ids: readonly string[]; known: Known }) {
  const { t, language } = useTranslation('progress');
  const isMeasured = (id: string) => known.results(id).length > 0;
  const rows = latestFirst(ids, known);
  const measuredFirst = [...rows.filter(isMeasured), ...rows.filter((id) => !isMeasured(id))];
  return (
    <section>
      <RowsHead heading={t('measured')} count={ids.length} />
      <FewAtFirst rows={measuredFirst}>
        {(some) => (
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
              {some.map((id) => {
                const row = known.activity(id);
                return (
                  <Row key={id}>
                    <Cell className="min-w-52 pl-0">
                      <ActivityLink id={id} known={known} />
                      {row ? (
                        <span className="block text-xs text-muted">
                          {known.channelName(row.channelId)} · {known.themeName(row.themeId)} ·{' '}
                          {known.personName(row.ownerId)} · {formatDayInWords(dayOf(row), language)}
                        </span>
                      ) : null}
                    </Cell>
                    {MEASURES.map((measure) => (
                      <Cell key={measure} align="end" className="whitespace-nowrap">
                        {sumOrDash(sumOf([id], measure, known), language, EUROS.has(measure))}
                      </Cell>
                    ))}
                  </Row>
                );
              })}
            </tbody>
            <tfoot>
              <tr className="font-semibold">
                <Cell className="pl-0">{t('coverageAll')}</Cell>
                {MEASURES.map((measure) => (
                  <Cell key={measure} align="end" className="whitespace-nowrap">
                    {sumOrDash(sumOf(ids, measure, known), language, EUROS.has(measure))}
                  </Cell>
                ))}
              </tr>
            </tfoot>
          </Table>
        )}
      </FewAtFirst>
    </section>
  );
}

/** What was recorded of activities, added up in cents so that the order makes no difference; null when nobody measured it. */
function sumOf(ids: readonly string[], measure: Measure, known: Known): number | null {
  const values = ids.flatMap((id) => known.results(id).flatMap((result) => result[measure] ?? []));
  if (values.length === 0) return null;
  return values.reduce((sum, value) => sum + Math.round(100 * value), 0) / 100;
}
