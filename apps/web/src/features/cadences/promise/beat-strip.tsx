import type { Beat } from '@cadans/domain/beat';
import type { Period } from '@cadans/domain/period';
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { classes } from '../../../ui/classes';
import { useLanguage } from '../../../words/use-language';
import { useTranslation } from '../../../words/use-translation';
import type { Names } from '../names';
import { periodInWords, shortPeriod } from '../period-names';
import type { PromiseState } from '../rhythm-model';
import { beatColumns, marksOf, segmentsOf } from './beat-columns';
import { BeatMark } from './beat-mark';
import { SegmentLine } from './segment-line';

export interface BeatStripProps {
  state: PromiseState;
  names: Names;
  today: string;
  onBeat: (beat: Beat, of: RefObject<HTMLButtonElement | null>) => void;
}

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

/** The history of a promise beat by beat, and what is ahead: a column per period. The arrows walk along the beats. */
export function BeatStrip({ state, names, today, onBeat }: BeatStripProps) {
  const { t } = useTranslation('rhythm');
  const { t: ui } = useTranslation('ui');
  const { language } = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  const now = useRef<HTMLDivElement>(null);
  const columns = beatColumns(state.promise, state.row, today);
  const segments = segmentsOf(columns, state.promise.chain);
  const firstStop = Math.max(
    0,
    columns.findIndex(({ isNow }) => isNow),
  );
  const [stop, setStop] = useState<string | null>(null);

  // On a narrow screen the strip scrolls: it begins where things stand now.
  useEffect(() => {
    const [box, current] = [place.current, now.current];
    if (box && current) box.scrollLeft = current.offsetLeft - box.clientWidth / 2;
  }, []);
  const walk = (event: KeyboardEvent<HTMLElement>) => {
    const marks = [...event.currentTarget.querySelectorAll('button')];
    const at = marks.findIndex((mark) => mark.matches(':focus'));
    const step = STEPS[event.key];
    const next = step ? marks[at + step] : { Home: marks[0], End: marks.at(-1) }[event.key];
    if (!next || at < 0) return;
    event.preventDefault();
    next.focus();
  };
  const keyOf = ({ period, index }: Beat) => `${period.kind} ${period.start} ${index}`;
  const first = columns[firstStop]?.beats[0];
  const current = stop ?? (first ? keyOf(first) : null);
  return (
    <div ref={place} className="relative overflow-x-auto pb-1 print:overflow-visible">
      <div
        role="toolbar"
        aria-label={t('beatsOf', { name: names.promise(state.row) })}
        onKeyDown={walk}
        className="grid min-w-max text-center [--least:1.75rem] max-md:[--least:2.75rem] print:min-w-0 print:[--least:0rem]"
        style={{ gridTemplateColumns: `repeat(${columns.length}, minmax(var(--least), 1fr))` }}
      >
        {segments.length > 1 ? <SegmentLine segments={segments} /> : null}
        {columns.map(({ period, beats, isNow }, at) => (
          <div
            key={`${period.kind} ${period.start}`}
            ref={isNow ? now : null}
            className={classes(
              'flex flex-col items-center border-l border-line first:border-l-0',
              period.end < today ? 'bg-past' : undefined,
              isNow && 'bg-accent-soft',
            )}
            style={{ gridColumn: at + 1, gridRow: 2 }}
          >
            <span
              title={periodInWords(period, language, ui)}
              className={classes(
                'w-full truncate border-b border-line py-0.5 text-2xs tabular-nums',
                isNow ? 'font-bold text-accent' : 'text-faint',
              )}
            >
              {shortPeriod(period, language)}
            </span>
            <span
              className={classes('flex-1 content-center justify-center py-1', layoutOf(period, beats.length))}
            >
              {marksOf(beats).map(({ beat, count }) => (
                <BeatMark
                  key={`${beat.index} ${beat.state}`}
                  {...{ beat, count, names }}
                  isStop={keyOf(beat) === current}
                  onPress={(pressed, of) => {
                    setStop(keyOf(pressed));
                    onBeat(pressed, of);
                  }}
                />
              ))}
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}

// Weeks are narrow: their beats stand below each other, so that half a year fits beside itself.
const layoutOf = ({ kind }: Period, count: number) =>
  kind !== 'week' && kind !== 'fortnight'
    ? 'flex flex-wrap'
    : count > 4
      ? 'grid grid-cols-2'
      : 'flex flex-col';
