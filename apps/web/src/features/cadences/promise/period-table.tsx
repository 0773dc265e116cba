import type { Rhythm } from '@cadans/domain/rhythm';
import { Cell, HeadCell, Row, Table } from '../../../ui/table';
import { useLanguage } from '../../../words/use-language';
import { useTranslation } from '../../../words/use-translation';
import { ActivityLinks } from '../activity-links';
import type { Names } from '../names';
import { periodInWords } from '../period-names';

export interface PeriodTableProps {
  rhythm: Rhythm;
  names: Names;
  onOpen: (activityId: string) => void;
}

/** The closed periods that a rhythm is told over, the latest first, each with what keeps it. */
export function PeriodTable({ rhythm, names, onOpen }: PeriodTableProps) {
  const { t } = useTranslation('rhythm');
  const { t: ui } = useTranslation('ui');
  const { language } = useLanguage();
  if (rhythm.periods.length === 0) return <p className="text-sm text-muted">{rhythm.sentence[language]}</p>;
  return (
    <Table aria-label={t('periods')}>
      <thead>
        <tr>
          <HeadCell>{t('periodOf')}</HeadCell>
          <HeadCell align="end">{t('keptHead')}</HeadCell>
          <HeadCell>{t('withWhat')}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {rhythm.periods.toReversed().map(({ period, promised, kept, activityIds }) => (
          <Row key={period.start}>
            <Cell className="whitespace-nowrap">{periodInWords(period, language, ui)}</Cell>
            <Cell
              align="end"
              className={kept < promised ? 'whitespace-nowrap text-danger' : 'whitespace-nowrap'}
            >
              {t('keptOf', { kept, promised })}
            </Cell>
            <Cell>
              <ActivityLinks ids={activityIds} names={names} onOpen={onOpen} />
            </Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  );
}
