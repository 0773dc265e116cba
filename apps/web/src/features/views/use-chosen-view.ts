import { useState } from 'react';

/**
 * The view that was chosen last on a screen, as long as the tab lives. It stands in no address: what one looks at does,
 * and that is enough for a link.
 */
export function useChosenView(organisationId: string, screen: string) {
  const key = `cadans.view.${organisationId}.${screen}`;
  const [chosen, setChosen] = useState({ key, id: read(key) });
  return {
    chosen: chosen.key === key ? chosen.id : read(key),
    choose: (id: string | null) => {
      rememberView(organisationId, screen, id);
      setChosen({ key, id });
    },
  };
}

/** Remembers the view of a screen that is about to be opened. */
export function rememberView(organisationId: string, screen: string, id: string | null): void {
  const key = `cadans.view.${organisationId}.${screen}`;
  try {
    if (id === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, id);
  } catch {
    // Without storage a changed view is not recognised after a reload.
  }
}

function read(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}
