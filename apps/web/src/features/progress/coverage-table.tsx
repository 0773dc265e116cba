import type { Progress } from '@cadans/contracts/progress';
import { Cell, HeadCell, Row, Table } from '../../ui/table';
import { useTranslation } from '../../words/use-translation';
import { percentDown } from './digits';
import type { Known } from './known';

type Coverage = Progress['coverage'][number];

/** How much of each promise is planned or done over the coming 4, 8 and 13 weeks. */
export function CoverageTable({ progress, known }: { progress: Progress; known: Known }) {
  const { t, language } = useTranslation('progress');
  const { coverage, promises } = progress;
  const told = promises.filter(({ cadence }) =>
    coverage.some(({ periods }) => periods.some(({ cadenceId }) => cadenceId === cadence.id)),
  );
  return (
    <Table aria-label={t('figure.coverage')}>
      <thead>
        <tr>
          <HeadCell className="pl-0">{t('coverageHead.promise')}</HeadCell>
          {coverage.map(({ weeks }) => (
            <HeadCell key={weeks} align="end">
              {t(`coverageHead.w${weeks}`)}
            </HeadCell>
          ))}
        </tr>
      </thead>
      <tbody>
        {told.map(({ cadence }) => (
          <Row key={cadence.id}>
            <Cell className="pl-0 font-medium">{known.promiseName(cadence)}</Cell>
            {coverage.map((one) => (
              <Cell key={one.weeks} align="end">
                {t('of', sumsOf(one, cadence.id))}
              </Cell>
            ))}
          </Row>
        ))}
        <Row>
          <Cell className="pl-0 font-semibold">{t('coverageAll')}</Cell>
          {coverage.map(({ weeks, value, covered, promised }) => (
            <Cell key={weeks} align="end" className="font-semibold">
              {t('of', { part: covered, whole: promised })}
              <span className="block">{value === null ? t('unknown') : percentDown(value, language)}</span>
            </Cell>
          ))}
        </Row>
        <Row>
          <Cell className="pl-0 text-muted">{t('coverageHead.wanted')}</Cell>
          {coverage.map(({ weeks, wanted }) => (
            <Cell key={weeks} align="end" className="text-muted">
              {percentDown(wanted, language)}
            </Cell>
          ))}
        </Row>
      </tbody>
    </Table>
  );
}

function sumsOf({ periods }: Coverage, promise: string) {
  const own = periods.filter(({ cadenceId }) => cadenceId === promise);
  return {
    part: own.reduce((sum, { covered }) => sum + covered, 0),
    whole: own.reduce((sum, { promised }) => sum + promised, 0),
  };
}
