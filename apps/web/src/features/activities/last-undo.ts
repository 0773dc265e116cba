type Undo = () => void;

let latest: Undo | null = null;

/** Remembers how the latest act is undone; null when it cannot be. */
export function rememberUndo(undo: Undo | null): void {
  latest = undo;
}

/** Undoes the latest act, once. Answers whether there was one. */
export function undoLatest(): boolean {
  const undo = latest;
  latest = null;
  undo?.();
  return undo !== null;
}
