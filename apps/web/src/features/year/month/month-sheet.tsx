import '../paper/print-year.css';
import { type CalendarDate, firstOfMonth } from '@cadans/domain/calendar-date';
import { MOST_WEEK_ROWS } from '@cadans/domain/month-layout';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { StandInWords } from '../../../api/stand-ins';
import type { PlannedActivity, YearPlan } from '../../../api/year-plan';
import { usePhone } from '../../../ui/use-phone';
import { usePrinting } from '../../../ui/use-printing';
import { formatMonth } from '../../../words/formats';
import { useLanguage } from '../../../words/use-language';
import { useTranslation } from '../../../words/use-translation';
import type { DayBeat, DayBeats } from '../beats/day-beats';
import { MarkTip } from '../grid/mark-tip';
import { useFitOnPaper } from '../paper/paper';
import type { MonthActs } from './month-acts';
import { MonthAgenda } from './month-agenda';
import { MonthHead } from './month-head';
import { monthModel } from './month-model';
import { monthRole } from './month-roles';
import { MonthRow } from './month-row';
import { MonthSomewhere } from './month-somewhere';
import { useMonthActs } from './use-month-acts';
import { useToldDrag } from './use-told-drag';

export interface MonthSheetProps extends MonthActs {
  plan: YearPlan;
  /** What passes the filter. */
  activities: readonly PlannedActivity[];
  /** 1 to 12. */
  month: number;
  /** What is promised on its days and not filled. */
  beats?: DayBeats;
  onBeat?: (beat: DayBeat) => void;
  /** Who stands in for whom, once that is known. */
  standIns?: StandInWords | undefined;
  /** Tells what is dragged, where it would land; null when nothing is. */
  onCarry?: (moved: readonly PlannedActivity[] | null) => void;
}

const NO_BEATS: DayBeats = new Map();
const nothing = () => {};

// Paper cannot be opened, so it counts later; but a page holds no more that can still be read.
const MOST_PAPER_ROWS = 8;

/** One month of the year, day by day; an agenda on a phone. */
export function MonthSheet(props: MonthSheetProps) {
  const { plan, activities, month, standIns, ...others } = props;
  const { beats = NO_BEATS, onBeat = nothing, onCarry = nothing, ...acts } = others;
  const { t } = useTranslation('month');
  const { language } = useLanguage();
  const phone = usePhone();
  const printing = usePrinting();
  const paper = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<CalendarDate | null>(null);
  const awaited = useRef<CalendarDate | null>(null);
  const whole = useRef<HTMLDivElement>(null);
  useFitOnPaper(whole, printing);
  const mostRows = printing ? MOST_PAPER_ROWS : MOST_WEEK_ROWS;
  const model = useMemo(
    () => monthModel(plan, activities, month, mostRows),
    [plan, activities, month, mostRows],
  );
  const themes = useMemo(() => new Map(plan.themes.map((theme) => [theme.id, theme])), [plan.themes]);

  const cellOf = (day: CalendarDate) => paper.current?.querySelector<HTMLElement>(`[data-day="${day}"]`);
  const focus = (day: CalendarDate) => {
    awaited.current = day;
    cellOf(day)?.focus();
  };
  const { drag, dragged, tip, tipped, events } = useMonthActs(
    model,
    { ...acts, beats, onBeat },
    { year: plan.year, month, focus, setFocused },
  );

  useToldDrag(drag, dragged, onCarry);

  // A key led to a day of another month: it is there now.
  useEffect(() => {
    if (month > 0 && awaited.current)
      paper.current?.querySelector<HTMLElement>(`[data-day="${awaited.current}"]`)?.focus();
    awaited.current = null;
  }, [month]);

  const first = firstOfMonth(plan.year, month);
  if (phone && !printing)
    return (
      <MonthAgenda plan={plan} model={model} standIns={standIns} beats={beats} onBeat={onBeat} {...acts} />
    );
  const days = model.weeks.flatMap((week) => week.days).filter(({ inMonth }) => inMonth);
  const inMonth = (day: CalendarDate | null) => days.some((one) => one.day === day);
  const tabStop = focused && inMonth(focused) ? focused : inMonth(plan.today) ? plan.today : first;

  return (
    <div ref={whole} data-paper>
      <MonthSomewhere
        plan={plan}
        first={first}
        activities={model.somewhere}
        standIns={standIns}
        onOpen={acts.onOpen}
      />
      <div
        ref={paper}
        {...monthRole(t('gridLabel', { month: formatMonth(first, language) }), model.weeks.length)}
        {...events}
        className="select-none"
      >
        <MonthHead monday={model.weeks[0]?.monday ?? first} />
        {model.weeks.map((week, index) => (
          <MonthRow
            key={week.monday}
            week={week}
            index={index}
            today={plan.today}
            themes={themes}
            tabStop={tabStop}
            drag={drag}
            beats={beats}
            mayPlan={acts.mayPlan}
          />
        ))}
      </div>
      {tip ? <MarkTip tip={tip} plan={plan} activities={tipped ? [tipped] : []} standIns={standIns} /> : null}
    </div>
  );
}
