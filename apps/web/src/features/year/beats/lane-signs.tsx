import { memo } from 'react';
import { useTranslation } from '../../../words/use-translation';
import type { Sheet } from '../grid/sheet';
import { weekOfColumn } from '../grid/weeks';
import { BeatCircle } from './beat-circle';
import type { PauseBand, SilentBand } from './place-bands';
import type { PlacedBeat } from './place-beats';

export interface LaneSignsProps {
  sheet: Sheet;
  beats: readonly PlacedBeat[];
  silences: readonly SilentBand[];
  pauses: readonly PauseBand[];
  /** What is in sight, in pixels from the first week. */
  left: number;
  right: number;
  /** The names of the channels. */
  names: ReadonlyMap<string, string>;
  mayPlan: boolean;
}

// The room '14 weken uit beeld' and '14 wk' take, in pixels.
const WORDS = 112;
const SHORT_WORDS = 34;
// So many weeks are a quarter: who is silent for longer is out of sight.
const OUT_OF_SIGHT = 13;

/** Under the marks of a lane: the beats nobody filled, the silences and the pauses. */
export const LaneSigns = memo(function LaneSigns(props: LaneSignsProps) {
  const { sheet, beats, silences, pauses, left, right, names, mayPlan } = props;
  const { t } = useTranslation('beats');
  const box = { top: sheet.labelHeight + 7, bottom: 7 };
  // Stays in sight while a part of its band is.
  const inSight = { left: sheet.labelWidth + 6, right: 6 };
  return (
    <>
      {pauses.map((pause) => (
        <div
          key={`pause ${pause.left}`}
          data-tip={t('pause', { reason: pause.reason })}
          className="pause-band"
          style={{ ...box, left: pause.left, width: pause.width }}
        >
          <span className={pause.width < SHORT_WORDS ? 'sr-only' : 'sticky truncate px-1.5'} style={inSight}>
            <span className={pause.width < WORDS ? 'sr-only' : ''}>{t('pauseShort')} </span>
            {pause.reason}
          </span>
        </div>
      ))}
      {silences.map((silence) => {
        const words = t(silence.weeks >= OUT_OF_SIGHT ? 'outOfSight' : 'silent', { count: silence.weeks });
        const isNarrow = silence.width < WORDS;
        return (
          <div
            key={`silence ${silence.left}`}
            data-tip={words}
            className="silent-band"
            style={{ ...box, left: silence.left, width: silence.width }}
          >
            <span className={isNarrow ? 'sr-only' : 'sticky rounded bg-surface/80 px-1'} style={inSight}>
              {words}
            </span>
            {isNarrow && silence.width >= SHORT_WORDS ? (
              <span aria-hidden>{t('weeksShort', { count: silence.weeks })}</span>
            ) : null}
          </div>
        );
      })}
      {beats.map((placed) =>
        placed.left + placed.width < left || placed.left > right ? null : (
          <BeatCircle
            key={placed.id}
            placed={placed}
            week={weekOfColumn(sheet.columns, placed.column)}
            channel={names.get(placed.promise.cadence.channelId) ?? ''}
            isLarge={sheet.rowHeight > 40}
            mayPlan={mayPlan}
          />
        ),
      )}
    </>
  );
});
