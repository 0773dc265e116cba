import type { SavedView } from '@cadans/contracts/views';

export interface CurrentView {
  readonly view: SavedView;
  /** One looks in another way by now than the view was kept. */
  readonly isChanged: boolean;
}

/**
 * The view one looks through: the one that says exactly what the address says, else the one that was chosen last and was
 * changed since. `saysNow` tells whether a view is what the address says. An address alone needs no view.
 */
export function currentView(
  views: readonly SavedView[],
  screen: SavedView['screen'],
  chosen: string | null,
  saysNow: (view: SavedView) => boolean,
): CurrentView | null {
  const here = views.filter((view) => view.screen === screen);
  const last = here.find(({ id }) => id === chosen);
  if (last && saysNow(last)) return { view: last, isChanged: false };
  const same = here.find(saysNow);
  if (same) return { view: same, isChanged: false };
  return last ? { view: last, isChanged: true } : null;
}
