import { Plus } from 'lucide-react';
import { classes } from '../../../ui/classes';
import { useLanguage } from '../../../words/use-language';
import { useTranslation } from '../../../words/use-translation';
import { CellBeats } from '../beats/cell-beats';
import type { DayBeat } from '../beats/day-beats';
import type { MonthDay } from './month-model';
import { dayRole } from './month-roles';
import { monthDayWords } from './month-words';

export interface MonthCellProps {
  day: MonthDay;
  beats: readonly DayBeat[] | undefined;
  index: number;
  isTabStop: boolean;
  /** Something dragged would land here. */
  isTarget: boolean;
  mayPlan: boolean;
}

/** One day of the calendar: where the keyboard stands, and what it holds in words. */
export function MonthCell({ day, beats = [], index, isTabStop, isTarget, mayPlan }: MonthCellProps) {
  const { t } = useTranslation('month');
  const { t: ofBeats } = useTranslation('beats');
  const { language } = useLanguage();
  const holiday = day.holiday?.[language];
  const promised = beats.map(({ beat, channel }) =>
    ofBeats(beat.state === 'open' ? 'openOn' : 'missedOn', { channel }),
  );
  return (
    <div
      {...dayRole(index + 1, [monthDayWords(day, language, t), ...promised].join(', '), day)}
      tabIndex={isTabStop ? 0 : -1}
      data-day={day.inYear ? day.day : undefined}
      className={classes(
        'group min-w-0 border-l border-line p-1.5 -outline-offset-2 focus-visible:outline-2 focus-visible:outline-focus',
        !day.inMonth ? 'bg-sunken' : day.isWeekend ? 'bg-past' : 'bg-surface',
        day.inYear && mayPlan && 'cursor-pointer',
        isTarget && 'bg-accent-soft! outline-2 outline-accent',
      )}
      style={{ gridColumn: index + 2, gridRow: '1 / -1' }}
    >
      {/* The name of the cell says the same in words. */}
      <span aria-hidden className="flex h-5 items-center gap-1.5 text-xs">
        <span
          className={classes(
            'grid h-5 min-w-5 place-items-center rounded-full px-1 tabular-nums',
            day.isToday ? 'bg-accent font-bold text-on-accent' : day.inMonth ? 'font-semibold' : 'text-muted',
          )}
        >
          {Number(day.day.slice(8))}
        </span>
        {holiday ? (
          <span className="flex min-w-0 items-center gap-1 text-2xs text-warn">
            <span className="h-[3px] w-2 shrink-0 rounded-full bg-warn-fill" />
            {/* Not as text: who hears the name of the cell hears it there, in its sentence. */}
            <span data-name={holiday} className="truncate before:content-[attr(data-name)]" />
          </span>
        ) : null}
        <CellBeats beats={beats} mayPlan={mayPlan} />
        {day.inYear && mayPlan ? (
          <Plus
            size={14}
            className="ml-auto shrink-0 text-accent opacity-0 group-hover:opacity-100 group-focus-visible:opacity-100"
          />
        ) : null}
      </span>
    </div>
  );
}
