import '../beats/beats.css';
import { useTranslation } from '../../../words/use-translation';
import type { DayBeat } from '../beats/day-beats';

export interface AgendaBeatProps {
  beat: DayBeat;
  mayPlan: boolean;
  onBeat: (beat: DayBeat) => void;
}

/** A promised moment in the agenda that nobody filled: an open one is a button that plans it. */
export function AgendaBeat({ beat, mayPlan, onBeat }: AgendaBeatProps) {
  const { t } = useTranslation('beats');
  const isOpen = beat.beat.state === 'open';
  const look = 'flex min-h-11 w-full items-center gap-2 rounded-control px-3 py-1.5 text-left text-sm';
  const face = (
    <>
      <span aria-hidden data-mark className={`beat beat-large static! beat-${beat.beat.state}`} />
      {t(isOpen ? 'openOn' : 'missedOn', { channel: beat.channel })}
    </>
  );
  if (!isOpen || !mayPlan) return <p className={`${look} text-muted`}>{face}</p>;
  return (
    <button
      type="button"
      onClick={() => onBeat(beat)}
      className={`${look} cursor-pointer border border-dashed border-line-strong`}
    >
      {face}
    </button>
  );
}
