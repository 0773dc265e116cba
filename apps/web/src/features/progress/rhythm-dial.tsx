import { longestStreak } from '@cadans/domain/longest-streak';
import { useTranslation } from '../../words/use-translation';
import { DialCard } from './dial-card';
import type { DialsShownProps } from './dials-shown';
import { percentDown } from './digits';
import { FigureRow } from './figure-row';

/** Do we do what we promised? */
export function RhythmDial({ progress, known, beforeName, onOpen, firstPromise }: DialsShownProps) {
  const { t, language } = useTranslation('progress');
  const { dials, before, coverage, promises, runway } = progress;
  const longest = longestStreak(promises, progress.today);
  const eight = coverage.find(({ weeks }) => weeks === 8)?.value ?? null;
  const streak = longest && {
    promise: known.promiseName(longest.cadence),
    span: longest.span[language],
  };
  return (
    <DialCard
      dial="rhythm"
      value={dials.rhythm.value}
      before={before.rhythm}
      beforeName={beforeName}
      onOpen={onOpen}
    >
      {promises.length === 0 ? (
        <li>{firstPromise}</li>
      ) : (
        <>
          <FigureRow
            figure="rhythm"
            label={t('figure.rhythm')}
            value={t('of', { part: dials.rhythm.kept, whole: dials.rhythm.promised })}
            onOpen={onOpen}
          />
          <FigureRow
            figure="streak"
            label={t('figure.streak')}
            value={streak ? t('streakOf', streak) : t('none')}
            onOpen={onOpen}
          />
          <FigureRow
            figure="coverage"
            label={t('figure.coverage')}
            value={eight === null ? t('unknown') : percentDown(eight, language)}
            onOpen={onOpen}
          />
          <FigureRow
            figure="runway"
            label={t('figure.runway')}
            value={runway.weeks === null ? t('unknown') : t('weeks', { count: runway.weeks })}
            onOpen={onOpen}
          />
        </>
      )}
    </DialCard>
  );
}
