import { renderHook, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useBesideDrawer } from './use-beside-drawer';

const hasRoom = () => document.documentElement.hasAttribute('data-drawer');

it('makes room once the drawer has been shown, and takes it back once it is gone', async () => {
  const drawer = renderHook(() => useBesideDrawer());
  expect(hasRoom()).toBe(false);
  await waitFor(() => expect(hasRoom()).toBe(true));
  drawer.unmount();
  expect(hasRoom()).toBe(true);
  await waitFor(() => expect(hasRoom()).toBe(false));
});

it('keeps the room when another drawer opens in the frame in which one closes', async () => {
  const first = renderHook(() => useBesideDrawer());
  await waitFor(() => expect(hasRoom()).toBe(true));
  const changes: boolean[] = [];
  const observer = new MutationObserver(() => changes.push(hasRoom()));
  observer.observe(document.documentElement, { attributes: true });
  first.unmount();
  const second = renderHook(() => useBesideDrawer());
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 20)));
  expect(hasRoom()).toBe(true);
  expect(changes).not.toContain(false);
  observer.disconnect();
  second.unmount();
});
