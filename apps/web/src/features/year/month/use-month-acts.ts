import { isOpen } from '@cadans/domain/activity';
import { addDays, type CalendarDate, monthOf, yearOf } from '@cadans/domain/calendar-date';
import { dropOnDay } from '@cadans/domain/day-drop';
import { type FocusEvent, type KeyboardEvent, type MouseEvent } from 'react';
import type { PlannedActivity } from '../../../api/year-plan';
import type { DayBeat, DayBeats } from '../beats/day-beats';
import { useTip } from '../grid/use-tip';
import type { MonthActs } from './month-acts';
import { dayAfterKey, daysOfArrow } from './month-keys';
import type { MonthModel } from './month-model';
import { useDayDrag } from './use-day-drag';

interface WithBeats extends MonthActs {
  beats: DayBeats;
  onBeat: (beat: DayBeat) => void;
}

interface Walk {
  /** The month on screen. */
  year: number;
  month: number;
  focus: (day: CalendarDate) => void;
  setFocused: (day: CalendarDate) => void;
}

/** Turns pointer and keys on the calendar into acts: one set of handlers for all days together. */
export function useMonthActs(model: MonthModel, acts: WithBeats, { year, month, focus, setFocused }: Walk) {
  const { mayPlan, beats, onOpen, onPlan, onBeat, onMove, onPrepare, onShift, onMonth } = acts;
  const days = model.weeks.flatMap((week) => week.days);
  const find = (id: string) =>
    days.flatMap(({ activities }) => activities).find((activity) => activity.id === id);
  const movable = (activity: PlannedActivity | undefined): activity is PlannedActivity =>
    mayPlan && activity !== undefined && isOpen(activity.status) && activity.version > 0;
  const moveBy = (activity: PlannedActivity, from: CalendarDate, to: CalendarDate) =>
    onShift(activity, dropOnDay(activity, activity.precision, from, to));

  const { drag, wasDragged, events } = useDayDrag({
    mayMove: (id) => movable(find(id)),
    onPrepare: (id) => {
      const activity = find(id);
      if (activity) onPrepare(activity);
    },
    onDrop: ({ id, from, to }) => {
      const activity = find(id);
      if (movable(activity)) moveBy(activity, from, to);
    },
  });
  const { tip, hide, onPointerOver } = useTip();

  const onClick = ({ target }: MouseEvent<HTMLElement>) => {
    hide();
    if (wasDragged() || !(target instanceof Element)) return;
    const mark = target.closest<HTMLElement>('[data-stop]');
    const activity = find(mark?.dataset.stop ?? '');
    if (mark && activity) return onOpen([activity], mark);
    const pile = target.closest<HTMLElement>('[data-pile]');
    const hidden = model.weeks
      .flatMap(({ days: inWeek, layout }) =>
        layout.piles.map((one) => ({ day: inWeek[one.day]?.day, activities: one.activities })),
      )
      .find(({ day }) => day === pile?.dataset.pile);
    if (pile && hidden) return onOpen(hidden.activities, pile);
    const day = dayOf(target);
    const pressed = target.closest<HTMLElement>('[data-beat]')?.dataset.beat;
    const beat = beats.get(day ?? '')?.find(({ id }) => id === pressed);
    if (beat) onBeat(beat);
    else if (day && mayPlan) onPlan(day);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const day = dayOf(event.target);
    if (!day || event.ctrlKey || event.metaKey || !(event.target instanceof HTMLElement)) return;
    const activities = days.find((one) => one.day === day)?.activities ?? [];
    const [single, second] = activities;
    const act = (element: HTMLElement): boolean => {
      const step = daysOfArrow(event.key);
      if (event.altKey) {
        if (step === undefined || second || !movable(single)) return false;
        moveBy(single, day, addDays(day, step));
        return true;
      }
      const next = dayAfterKey(day, event.key);
      if (next) {
        focus(next);
        if (yearOf(next) !== year || monthOf(next) !== month)
          onMonth({ year: yearOf(next), month: monthOf(next) });
      } else if (event.key === 'Enter' || event.key === ' ') {
        const open = beats.get(day)?.find(({ beat }) => beat.state === 'open');
        if (single) onOpen(activities, element);
        else if (open && mayPlan) onBeat(open);
        else if (mayPlan) onPlan(day);
      } else if (event.key.toLowerCase() === 'n' && mayPlan) onPlan(day);
      else if (event.key.toLowerCase() === 'm' && !second && movable(single)) onMove(single);
      else return false;
      return true;
    };
    if (!act(event.target)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  return {
    drag,
    dragged: drag ? find(drag.id) : undefined,
    tip: drag ? null : tip,
    tipped: tip?.stop ? find(tip.stop) : undefined,
    events: {
      ...events,
      onClick,
      onKeyDown,
      onPointerOver,
      onPointerLeave: hide,
      onFocus: ({ target }: FocusEvent<HTMLElement>) => {
        const day = dayOf(target);
        if (day) setFocused(day);
      },
    },
  };
}

function dayOf(target: EventTarget): CalendarDate | null {
  return target instanceof Element ? (target.closest<HTMLElement>('[data-day]')?.dataset.day ?? null) : null;
}
