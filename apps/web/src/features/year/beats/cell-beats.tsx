import './beats.css';
import { useTranslation } from '../../../words/use-translation';
import type { DayBeat } from './day-beats';

export interface CellBeatsProps {
  beats: readonly DayBeat[];
  mayPlan: boolean;
}

/** The beats of a day in its cell, to press; the name of the cell says them in words. */
export function CellBeats({ beats, mayPlan }: CellBeatsProps) {
  const { t } = useTranslation('beats');
  return beats.map(({ id, beat, channel }) => (
    <span
      key={id}
      data-mark
      data-beat={id}
      data-tip={t(beat.state === 'open' ? (mayPlan ? 'openHere' : 'openOn') : 'missedOn', { channel })}
      className={`beat beat-large -mx-1 static! size-6 shrink-0 beat-${beat.state}`}
    />
  ));
}
