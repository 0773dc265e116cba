import type { Progress } from '@cadans/contracts/progress';
import { yearOf } from '@cadans/domain/calendar-date';
import { toDate } from '@cadans/domain/dials';
import { themesOfYear } from '@cadans/domain/facts';
import { focusOf } from '@cadans/domain/focus-score';
import { useMemo } from 'react';
import { Cell, HeadCell, Row, Table } from '../../ui/table';
import { useTranslation } from '../../words/use-translation';
import { percentOf, signed } from './digits';
import type { Known } from './known';
import { periodInShort } from './period-words';

/** What every theme got of the work, beside what was chosen and what it got in the period before. */
export function SharesTable({ progress, known }: { progress: Progress; known: Known }) {
  const { t, language } = useTranslation('progress');
  const { dials, before, today } = progress;
  const earlier = useMemo(() => {
    if (!known.facts) return null;
    const chosen = themesOfYear(known.facts, yearOf(before.period.start));
    return focusOf(known.facts.activities, chosen, toDate(before.period, today));
  }, [known.facts, before.period, today]);
  const sharesBefore = new Map(
    earlier?.hours ? earlier.themes.map(({ themeId, share }) => [themeId, share]) : [],
  );
  return (
    <Table aria-label={t('column.share')}>
      <thead>
        <tr>
          <HeadCell className="pl-0">{t('shareHead.theme')}</HeadCell>
          <HeadCell align="end">{t('shareHead.now')}</HeadCell>
          <HeadCell align="end">{t('shareHead.meant')}</HeadCell>
          <HeadCell align="end">{t('shareHead.points')}</HeadCell>
          <HeadCell align="end">{periodInShort(before.period, t, language)}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {dials.focus.themes.map(({ themeId, name, share, weight }) => {
          const was = sharesBefore.get(themeId);
          return (
            <Row key={themeId}>
              <Cell className="pl-0 font-medium">{name}</Cell>
              <Cell align="end">{percentOf(100 * share, language)}</Cell>
              <Cell align="end">{percentOf(weight, language)}</Cell>
              <Cell align="end">{t('points', { points: signed(Math.round(100 * share) - weight) })}</Cell>
              <Cell align="end" className="text-muted">
                {was === undefined ? t('unknown') : percentOf(100 * was, language)}
              </Cell>
            </Row>
          );
        })}
      </tbody>
    </Table>
  );
}
