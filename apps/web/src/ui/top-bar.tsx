import { createContext, type ReactNode, useContext, useState } from 'react';
import { createPortal } from 'react-dom';

interface Places {
  start: HTMLElement | null;
  end: HTMLElement | null;
  setStart: (element: HTMLElement | null) => void;
  setEnd: (element: HTMLElement | null) => void;
}

const PlacesContext = createContext<Places | null>(null);

/** Surrounds the shell, so that pages below can fill the bar that stands above them. */
export function TopBarProvider({ children }: { children: ReactNode }) {
  const [start, setStart] = useState<HTMLElement | null>(null);
  const [end, setEnd] = useState<HTMLElement | null>(null);
  return <PlacesContext value={{ start, end, setStart, setEnd }}>{children}</PlacesContext>;
}

/** The empty place in the shell's bar. */
export function TopBarPlace({ side }: { side: 'start' | 'end' }) {
  const places = useContext(PlacesContext);
  const ref = side === 'start' ? places?.setStart : places?.setEnd;
  return (
    <div
      ref={ref ?? null}
      className={`flex min-w-0 items-center gap-2 empty:hidden ${side === 'start' ? 'flex-1 md:max-w-80' : 'ml-auto'}`}
    />
  );
}

/** What a page puts into the bar: search at the start, views and acts at the end. */
export function TopBar({ start, end }: { start?: ReactNode; end?: ReactNode }) {
  const places = useContext(PlacesContext);
  return (
    <>
      {places?.start && start ? createPortal(start, places.start) : null}
      {places?.end && end ? createPortal(end, places.end) : null}
    </>
  );
}
