import { type KeyboardEvent, type MouseEvent, useCallback, useEffect, useRef, useState } from 'react';
import type { PlannedActivity } from '../../../api/year-plan';
import { type CellField, mayChangeCell } from './cell-change';

/** A cell that is being changed in a panel of its own, and where that hangs. */
export interface OpenCell {
  readonly activityId: string;
  readonly field: Exclude<CellField, 'title'>;
  readonly anchor: HTMLElement;
}

export interface RowEditing {
  find: (id: string) => PlannedActivity | undefined;
  mayPlan: boolean;
  onOpen: (activity: PlannedActivity) => void;
  onRename: (activity: PlannedActivity, title: string) => void;
}

// Two presses within this time are a double click; one alone opens.
const SECOND_PRESS = 250;
const FIELDS: readonly string[] = ['date', 'theme', 'owner', 'channel', 'status'];
const isField = (name: string): name is OpenCell['field'] => FIELDS.includes(name);

/**
 * Changing activities in their rows: one set of handlers for the whole table. A press on a cell opens what it can become,
 * a press on a title the activity; a double click, F2 or Enter on a title types over it. Arrows walk along the cells.
 */
export function useRowEditing({ find, mayPlan, onOpen, onRename }: RowEditing) {
  const [renaming, setRenaming] = useState<string | null>(null);
  const [cell, setCell] = useState<OpenCell | null>(null);
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const returning = useRef<string | null>(null);
  const table = useRef<HTMLTableSectionElement>(null);
  const rename = useRef(onRename);
  useEffect(() => {
    rename.current = onRename;
  });
  useEffect(() => () => clearTimeout(waiting.current), []);

  // The field is gone: the keyboard goes back to the title it stood for.
  useEffect(() => {
    if (renaming !== null || !returning.current) return;
    const row = table.current?.querySelector(`[data-row="${returning.current}"]`);
    returning.current = null;
    row?.querySelector<HTMLElement>('[data-cell=title]')?.focus();
  }, [renaming]);

  const startRenaming = (activity: PlannedActivity) => {
    if (mayPlan && mayChangeCell(activity, 'title')) setRenaming(activity.id);
    else onOpen(activity);
  };

  const onClick = (event: MouseEvent) => {
    const at = cellOf(event.target);
    const activity = find(at?.id ?? '');
    if (!at || !activity) return;
    clearTimeout(waiting.current);
    if (isField(at.field)) setCell({ activityId: at.id, field: at.field, anchor: at.element });
    else if (event.detail > 1) startRenaming(activity);
    else if (event.detail === 0) onOpen(activity);
    else waiting.current = setTimeout(() => onOpen(activity), SECOND_PRESS);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const at = cellOf(event.target);
    const activity = find(at?.id ?? '');
    if (!at || !activity || event.ctrlKey || event.metaKey || event.altKey) return;
    if (at.field === 'title' && (event.key === 'F2' || event.key === 'Enter')) startRenaming(activity);
    else if (event.key === 'F2') at.element.click();
    else {
      const next = cellBeside(at.element, at.field, event.key);
      if (!next) return;
      next.focus();
    }
    event.preventDefault();
    event.stopPropagation();
  };

  // The same from frame to frame, so that rows are drawn again only when they change.
  const onRenamed = useCallback((activity: PlannedActivity, title: string | null) => {
    returning.current = document.activeElement?.tagName === 'INPUT' ? activity.id : null;
    setRenaming(null);
    if (title !== null && title !== activity.title) rename.current(activity, title);
  }, []);

  return { table, renaming, cell, closeCell: () => setCell(null), onRenamed, events: { onClick, onKeyDown } };
}

function cellOf(target: EventTarget): { id: string; field: string; element: HTMLElement } | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
  const id = element?.closest<HTMLElement>('[data-row]')?.dataset.row;
  return element?.dataset.cell && id ? { id, field: element.dataset.cell, element } : null;
}

function cellBeside(element: HTMLElement, field: string, key: string): HTMLElement | null {
  const row = element.closest<HTMLElement>('[data-row]');
  if (!row) return null;
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const cells = [...row.querySelectorAll<HTMLElement>('[data-cell]')];
    return cells[cells.indexOf(element) + (key === 'ArrowRight' ? 1 : -1)] ?? null;
  }
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return null;
  let next: Element | null = row;
  do next = key === 'ArrowDown' ? next.nextElementSibling : next.previousElementSibling;
  while (next && !next.hasAttribute('data-row'));
  return (
    next?.querySelector<HTMLElement>(`[data-cell="${field}"]`) ??
    next?.querySelector<HTMLElement>('[data-cell=title]') ??
    null
  );
}
