import { act, render, screen } from '@testing-library/react';
import { Component, type ComponentType, type ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { show } from '../testing/show';
import { fetchLaterParts, later } from './later';

const Part = ({ word }: { word: string }) => <p>{word}</p>;

class Boundary extends Component<{ children: ReactNode }, { said: string }> {
  override state = { said: '' };
  static getDerivedStateFromError = (error: Error) => ({ said: error.message });
  override render() {
    return this.state.said || this.props.children;
  }
}

describe('a later part', () => {
  it('is not fetched before it is drawn, comes by itself then, and stands at once the next time', async () => {
    const load = vi.fn(async () => Part);
    const Later = later(load);
    expect(load).not.toHaveBeenCalled();
    const { unmount } = render(<Later word="hier" />);
    expect(screen.queryByText('hier')).toBeNull();
    expect(await screen.findByText('hier')).toBeTruthy();
    unmount();
    render(<Later word="weer" />);
    expect(screen.getByText('weer')).toBeTruthy();
    expect(load).toHaveBeenCalledOnce();
  });

  it('says that it cannot be fetched, and comes when the connection is back', async () => {
    const load = vi.fn<() => Promise<ComponentType<{ word: string }>>>();
    load.mockRejectedValueOnce(new Error('geen verbinding')).mockResolvedValueOnce(Part);
    const Later = later(load);
    await show(<Later word="hier" />);
    expect(await screen.findByText('Geen verbinding. Dit onderdeel komt zodra die er is.')).toBeTruthy();
    act(() => void window.dispatchEvent(new Event('online')));
    expect(await screen.findByText('hier')).toBeTruthy();
  });

  it('throws to what stands around it when it cannot be fetched with a connection either', async () => {
    const Later = later<{ word: string }>(async () => Promise.reject(new Error('geen bestand')));
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
    await show(
      <Boundary>
        <Later word="hier" />
      </Boundary>,
    );
    act(() => void window.dispatchEvent(new Event('online')));
    expect(screen.queryByText('geen bestand')).toBeNull();
    act(() => void window.dispatchEvent(new Event('online')));
    expect(await screen.findByText('geen bestand')).toBeTruthy();
    quiet.mockRestore();
  });

  it('is fetched when the first screen stands, one after the other, also when one of them fails', async () => {
    vi.useFakeTimers({ toFake: ['requestIdleCallback', 'setTimeout'] });
    const loads = [
      vi.fn(async () => Promise.reject(new Error('geen verbinding'))),
      vi.fn(async () => Part),
      vi.fn(async () => Part),
    ];
    const [, Second] = loads.map((load) => later<{ word: string }>(load));
    fetchLaterParts();
    await vi.runAllTimersAsync();
    vi.useRealTimers();
    for (const load of loads) expect(load).toHaveBeenCalledOnce();
    if (Second) act(() => void render(<Second word="klaar" />));
    expect(screen.getByText('klaar')).toBeTruthy();
  });
});
