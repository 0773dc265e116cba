import './beats.css';
import { useTranslation } from '../../../words/use-translation';

export interface BeatSignsProps {
  /** Silences and pauses are drawn over the weeks of a channel. */
  hasSilences: boolean;
}

/** In the legend: what is promised and not filled. */
export function BeatSigns({ hasSilences }: BeatSignsProps) {
  const { t } = useTranslation('beats');
  return (
    <>
      {(['open', 'missed'] as const).map((state) => (
        <li key={state} className="flex items-center gap-1.5">
          <span aria-hidden data-mark className={`relative size-3 beat-${state}`}>
            <span className={`beat beat-${state} inset-0 cursor-auto!`} />
          </span>
          {t(`sign.${state}`)}
        </li>
      ))}
      {hasSilences ? (
        <>
          <li className="rounded-full bg-warn-soft px-2 py-px text-2xs font-semibold text-warn">
            {t('sign.silence')}
          </li>
          <li className="pause-band static! rounded-full! px-2 py-px">{t('sign.pause')}</li>
        </>
      ) : null}
    </>
  );
}
