import type { Beat } from '@cadans/domain/beat';
import { formatWeek } from '../../../words/formats';
import { useTranslation } from '../../../words/use-translation';
import { useMoveEffect } from './move-effect';

// So many weeks are named; more are counted.
const NAMED = 3;

/** Beside what is carried: the beats it would fill and leave open. */
export function MoveLines() {
  const { t } = useTranslation('beats');
  const effect = useMoveEffect();
  if (!effect) return null;
  const weeks = (beats: readonly Beat[]) => {
    const all = [...new Set(beats.map(({ day }) => formatWeek(day)))];
    const more = all.length - NAMED;
    return all.slice(0, NAMED).join(', ') + (more > 0 ? ` +${more}` : '');
  };
  const { opened, filled } = effect;
  if (opened.length + filled.length === 0) return null;
  return (
    <>
      {filled.length > 0 ? (
        <p className="text-good">{t('wouldFill', { count: filled.length, weeks: weeks(filled) })}</p>
      ) : null}
      {opened.length > 0 ? (
        <p className="text-warn">{t('wouldOpen', { count: opened.length, weeks: weeks(opened) })}</p>
      ) : null}
    </>
  );
}
