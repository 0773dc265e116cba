import { useEffect } from 'react';
import { afterFrame } from './after-frame';

let takeBack: (() => void) | undefined;

/**
 * Tells the page that a drawer stands beside it, so that it makes room; see styles/drawer.css. The drawer is seen first: a
 * full year that becomes narrower is laid out anew, and the press that opens or closes the drawer does not wait for that.
 */
export function useBesideDrawer(): void {
  useEffect(() => {
    makeRoom(true);
    return () => makeRoom(false);
  }, []);
}

function makeRoom(isOpen: boolean): void {
  takeBack?.();
  takeBack = afterFrame(() => document.documentElement.toggleAttribute('data-drawer', isOpen));
}
