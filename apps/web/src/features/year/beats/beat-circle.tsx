import './beats.css';
import { classes } from '../../../ui/classes';
import { formatWeekday } from '../../../words/formats';
import { useLanguage } from '../../../words/use-language';
import { useTranslation } from '../../../words/use-translation';
import { stopRole } from '../grid/grid-roles';
import type { PlacedBeat } from './place-beats';

export interface BeatCircleProps {
  placed: PlacedBeat;
  week: number;
  channel: string;
  /** Where there is room for it. */
  isLarge: boolean;
  mayPlan: boolean;
}

/** One beat nobody filled: an open one can be planned, a missed one is told. A place for the keyboard, as a mark is. */
export function BeatCircle({ placed, week, channel, isLarge, mayPlan }: BeatCircleProps) {
  const { t } = useTranslation('beats');
  const { language } = useLanguage();
  const { id, beat, column, left, top, width, height } = placed;
  const isOpen = beat.state === 'open';
  const day = formatWeekday(beat.day, language);
  const label = t(isOpen ? 'openBeat' : 'missedBeat', { channel, week });
  return (
    <div
      {...stopRole(id, column, label, false)}
      data-mark
      data-beat={beat.state}
      data-tip={t(isOpen ? (mayPlan ? 'openTip' : 'openTipRead') : 'missedTip', { channel, day })}
      className={classes('beat', isOpen ? 'beat-open' : 'beat-missed', isLarge && 'beat-large')}
      style={{ left, top, width, height }}
    />
  );
}
