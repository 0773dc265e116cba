import type { CalendarDate } from '@cadans/domain/calendar-date';
import { useState } from 'react';
import type { PlannedActivity } from '../../../api/year-plan';
import { formatWeek } from '../../../words/formats';
import { useTranslation } from '../../../words/use-translation';
import type { Stop } from '../grid/stops';
import type { SheetModel } from '../grid/use-sheet-model';
import { type Carry, landed, refusalOf } from './carry';
import type { Hold } from './use-mark-drag';

const STEPS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Enter', 'Escape'] as const;
export type CarryStep = (typeof STEPS)[number];
export const isCarryStep = (key: string): key is CarryStep => STEPS.some((step) => step === key);

export interface CarryOptions {
  model: SheetModel;
  hold: (id: string) => Hold | null;
  onPrepare: (id: string) => void;
  onDrop: (carry: Carry) => void;
  say: (words: string) => void;
}

/** What is carried over the sheet, and how keys move it: arrows by weeks and lanes, Enter drops, Escape lets go. */
export function useCarry({ model, hold, onPrepare, onDrop, say }: CarryOptions) {
  const { t } = useTranslation('hands');
  const [carry, setCarry] = useState<Carry | null>(null);
  const carried = (now: Carry): PlannedActivity | undefined => model.byId.get(now.id)?.activities[0];

  const pickUp = (stop: Stop) => {
    const [activity] = stop.activities;
    if (!activity || !hold(stop.id)) return;
    onPrepare(stop.id);
    setCarry({ id: stop.id, grip: 'whole', weeks: 0, lane: stop.lane, by: 'keys' });
    say(t('pickedUp', { title: activity.title }));
  };
  const step = (key: CarryStep) => {
    const activity = carry && carried(carry);
    const held = carry && hold(carry.id);
    if (!carry || !activity || !held) return setCarry(null);
    if (key === 'Escape') {
      setCarry(null);
      return say(t('letGo', { title: activity.title, week: weekOf(activity) }));
    }
    if (key === 'Enter') return drop(carry, held);
    const weeks = carry.weeks + (key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0);
    const lane = carry.lane + (key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0);
    const next = {
      ...carry,
      weeks: Math.min(Math.max(weeks, -held.back), held.forth),
      lane: Math.min(Math.max(lane, 0), model.lanes.length - 1),
    };
    setCarry(next);
    say(placeOf(next, activity));
  };
  const drop = (now: Carry, held: Hold) => {
    const lane = model.lanes[now.lane];
    if (lane && now.lane !== held.lane && refusalOf(lane)) return say(t('refusedLane', { lane: lane.name }));
    setCarry(null);
    if (now.weeks !== 0 || now.lane !== held.lane) onDrop(now);
  };
  const placeOf = (now: Carry, activity: PlannedActivity): string => {
    const lane = model.lanes[now.lane];
    const refused = lane && now.lane !== hold(now.id)?.lane && refusalOf(lane);
    const week = weekOf(landed(activity, now, lane?.of ?? null));
    return refused ? t('refusedLane', { lane: lane.name }) : t('over', { week, lane: lane?.name ?? '' });
  };
  return { carry, setCarry, pickUp, step };
}

const weekOf = ({ endsOn }: { endsOn: CalendarDate }): string => formatWeek(endsOn);
