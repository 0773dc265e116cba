import type { KeyboardEvent } from 'react';
import { type CarryStep, isCarryStep } from '../hands/use-carry';
import { markOf } from '../hands/use-mark-drag';
import { isStep, type Stop, stepFrom } from './stops';

export interface GridKeys {
  stops: readonly Stop[][];
  find: (id: string) => Stop | undefined;
  focus: (stop: Stop) => void;
  onOpen: (stop: Stop, element: HTMLElement) => void;
  onMove: (stop: Stop) => void;
  onShift: (stop: Stop, weeks: number) => void;
  onResize: (stop: Stop, weeks: number) => void;
  onPlan: (stop: Stop) => void;
  onDuplicate: (stop: Stop) => void;
  onPickUp: (stop: Stop) => void;
  /** Chooses a place or no longer; `more` chooses it as well. */
  onToggle: (stop: Stop) => void;
  onExtend: (stops: readonly Stop[]) => void;
  onSelectAll: () => void;
  /** While something is carried the keys move it, and nothing else. */
  isCarrying: boolean;
  onCarry: (step: CarryStep) => void;
}

/**
 * The keyboard on the sheet: arrows walk, with Shift they choose as well; Space chooses, Enter opens, M picks up to move
 * (Shift+M by date), Alt with an arrow moves a week (with Shift: its end), D copies, N plans here.
 */
export function gridKeys(keys: GridKeys) {
  return (event: KeyboardEvent<HTMLElement>) => {
    const element = markOf(event.target);
    const stop = element?.dataset.stop ? keys.find(element.dataset.stop) : undefined;
    if (!element || !stop) return;
    if (!(keys.isCarrying ? carries(keys, event) : acts(keys, event, stop, element))) return;
    event.preventDefault();
    event.stopPropagation();
  };
}

function carries({ onCarry }: GridKeys, { key }: KeyboardEvent): boolean {
  const step = key === ' ' ? 'Enter' : key === 'Tab' ? 'Escape' : key;
  if (isCarryStep(step)) onCarry(step);
  // Tab lets go and goes on.
  return key !== 'Tab';
}

function acts(keys: GridKeys, event: KeyboardEvent, stop: Stop, element: HTMLElement): boolean {
  const { key, altKey, shiftKey } = event;
  const letter = key.toLowerCase();
  if (event.ctrlKey || event.metaKey) {
    if (letter !== 'a' || altKey || shiftKey) return false;
    keys.onSelectAll();
    return true;
  }
  const single = stop.activities.length === 1;
  if (altKey) {
    if (!single || (key !== 'ArrowLeft' && key !== 'ArrowRight')) return false;
    (shiftKey ? keys.onResize : keys.onShift)(stop, key === 'ArrowRight' ? 1 : -1);
    return true;
  }
  if (isStep(key)) {
    const next = stepFrom(keys.stops, stop, key);
    if (next && shiftKey) keys.onExtend([stop, next]);
    if (next) keys.focus(next);
    return true;
  }
  if (key === 'Enter') keys.onOpen(stop, element);
  else if (key === ' ') keys.onToggle(stop);
  else if (letter === 'm' && single) (shiftKey ? keys.onMove : keys.onPickUp)(stop);
  else if (letter === 'd' && single) keys.onDuplicate(stop);
  else if (letter === 'n') keys.onPlan(stop);
  else return false;
  return true;
}
