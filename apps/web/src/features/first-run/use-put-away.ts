import { useState } from 'react';

/** Whether somebody put the checklist of a year away on this device, and how to. */
export function usePutAway(organisationId: string, year: number): [isAway: boolean, putAway: () => void] {
  const key = `cadans.checklist.${organisationId}.${year}`;
  const [away, setAway] = useState<string | null>(null);
  const putAway = () => {
    setAway(key);
    try {
      localStorage.setItem(key, 'away');
    } catch {
      // Without storage it comes back with the next visit.
    }
  };
  return [away === key || read(key), putAway];
}

function read(key: string): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}
