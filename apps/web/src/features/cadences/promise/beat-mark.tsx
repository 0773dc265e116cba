import type { Beat } from '@cadans/domain/beat';
import { type RefObject, useRef } from 'react';
import { Tooltip } from '../../../ui/tooltip';
import { formatWeekday } from '../../../words/formats';
import { useLanguage } from '../../../words/use-language';
import { useTranslation } from '../../../words/use-translation';
import type { Names } from '../names';
import type { Mark } from './beat-columns';
import { BeatShape } from './beat-shape';

export interface BeatMarkProps extends Mark {
  names: Names;
  /** Whether Tab stops here; the arrows go on to the others. */
  isStop: boolean;
  onPress: (beat: Beat, of: RefObject<HTMLButtonElement | null>) => void;
}

/** One promised moment: its shape, its day and what keeps it. */
export function BeatMark({ beat, count, names, isStop, onPress }: BeatMarkProps) {
  const { t } = useTranslation('rhythm');
  const { language } = useLanguage();
  const button = useRef<HTMLButtonElement>(null);
  const { state, activityId } = beat;
  const said = count > 1 ? t('beatMany', { count, state: t(`beat.${state}`) }) : t(`beat.${state}`);
  const label = t(activityId && count === 1 ? 'beatLabelWith' : 'beatLabel', {
    day: formatWeekday(beat.day, language),
    state: said,
    title: activityId ? names.title(activityId) : undefined,
  });
  return (
    <>
      <button
        ref={button}
        type="button"
        tabIndex={isStop ? 0 : -1}
        aria-label={label}
        onClick={() => onPress(beat, button)}
        className="flex h-6 min-w-6 cursor-pointer items-center justify-center gap-0.5 rounded-md hover:bg-sunken max-md:h-11 max-md:min-w-11"
      >
        <BeatShape state={state} colour={names.colour(activityId)} />
        {count > 1 ? <span className="text-2xs font-semibold tabular-nums">{count}</span> : null}
      </button>
      <Tooltip text={label} of={button} />
    </>
  );
}
