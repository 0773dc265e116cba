import { useEffect } from 'react';

/** Tells the page that a drawer stands beside it, so that it makes room; see styles/drawer.css. */
export function useBesideDrawer(): void {
  useEffect(() => {
    document.documentElement.dataset.drawer = 'open';
    return () => {
      delete document.documentElement.dataset.drawer;
    };
  }, []);
}
