import type { KeyboardEvent } from 'react';
import { isStep, type Stop, stepFrom } from './stops';
import { markOf } from './use-mark-drag';

export interface GridKeys {
  stops: readonly Stop[][];
  find: (id: string) => Stop | undefined;
  focus: (stop: Stop) => void;
  onOpen: (stop: Stop, element: HTMLElement) => void;
  onMove: (stop: Stop) => void;
  onShift: (stop: Stop, weeks: number) => void;
  onPlan: (stop: Stop) => void;
}

/** The keyboard on the sheet: arrows walk, Enter opens, M moves, Alt with an arrow moves a week, N plans here. */
export function gridKeys({ stops, find, focus, onOpen, onMove, onShift, onPlan }: GridKeys) {
  return (event: KeyboardEvent<HTMLElement>) => {
    const element = markOf(event.target);
    const stop = element?.dataset.stop ? find(element.dataset.stop) : undefined;
    if (!element || !stop || event.ctrlKey || event.metaKey) return;
    const single = stop.activities.length === 1;
    const act = () => {
      if (event.altKey) {
        if (!single || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return false;
        onShift(stop, event.key === 'ArrowRight' ? 1 : -1);
        return true;
      }
      if (isStep(event.key)) {
        const next = stepFrom(stops, stop, event.key);
        if (next) focus(next);
        return true;
      }
      if (event.key === 'Enter' || event.key === ' ') onOpen(stop, element);
      else if (event.key.toLowerCase() === 'm' && single) onMove(stop);
      else if (event.key.toLowerCase() === 'n') onPlan(stop);
      else return false;
      return true;
    };
    if (!act()) return;
    event.preventDefault();
    event.stopPropagation();
  };
}
