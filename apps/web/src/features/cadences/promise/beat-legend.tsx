import { BEAT_STATES } from '@cadans/domain/beat';
import { useTranslation } from '../../../words/use-translation';
import { BeatShape } from './beat-shape';

/** What the shapes of beats mean. */
export function BeatLegend() {
  const { t } = useTranslation('rhythm');
  return (
    <ul aria-label={t('legend')} className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-muted">
      {BEAT_STATES.map((state) => (
        <li key={state} className="flex items-center gap-1.5">
          <BeatShape state={state} />
          {t(`beat.${state}`)}
        </li>
      ))}
    </ul>
  );
}
