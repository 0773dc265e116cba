import type { Progress } from '@cadans/contracts/progress';
import { useTranslation } from '../../words/use-translation';
import type { FigureKey } from './figure';

type SlipReason = Progress['slip']['reasons'][number];

export interface ReasonBarProps extends Pick<SlipReason, 'reason' | 'count' | 'days'> {
  /** The count of the most frequent reason: its bar is full. */
  most: number;
  onOpen: (figure: FigureKey) => void;
}

/** A reason to postpone, how often it was given as a bar, and the days it cost. */
export function ReasonBar({ reason, count, days, most, onOpen }: ReasonBarProps) {
  const { t } = useTranslation('progress');
  const { t: ofActivities } = useTranslation('activities');
  const name = ofActivities(`postponementReason.${reason}`);
  const late = t('days', { count: days });
  return (
    <li>
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => onOpen(`reason:${reason}`)}
        className="grid min-h-7 w-full cursor-pointer grid-cols-[8.5rem_1fr_1.5rem_2.75rem] items-center gap-x-3 rounded-control text-left text-sm outline-focus hover:bg-sunken focus-visible:outline-2 max-md:min-h-11"
      >
        <span className="truncate">{name}</span>
        <span className="h-3 rounded-[0.25rem] bg-sunken">
          <span
            data-mark
            className="block h-full rounded-[0.25rem] bg-warn-fill"
            style={{ width: `${(100 * count) / Math.max(1, most)}%` }}
          />
        </span>
        <span className="text-right font-semibold tabular-nums">
          <span className="sr-only">: </span>
          {count}
          <span className="sr-only"> {t('times', { count, days: late })}</span>
        </span>
        <span aria-hidden className="text-right text-xs text-faint tabular-nums">
          {t('daysShort', { count: days })}
        </span>
      </button>
    </li>
  );
}
