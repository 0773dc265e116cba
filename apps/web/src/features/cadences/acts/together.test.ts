import { describe, expect, it } from 'vitest';
import type { PromiseDeed } from './promise-deeds';
import { together } from './together';

/** Deeds that write down what they do; the ones that are named refuse. */
function deeds(...refusing: readonly string[]) {
  const done: string[] = [];
  const deed = (name: string, back: string): PromiseDeed => ({
    said: name,
    send: async () => {
      if (refusing.includes(name)) throw new Error(name);
      done.push(name);
      return deed(back, name);
    },
  });
  return { done, all: together([deed('a', 'A'), deed('b', 'B')], { said: 'over', back: 'terug' }) };
}

describe('several deeds as one', () => {
  it('are done in turn, and taken back the other way round', async () => {
    const { done, all } = deeds();
    const back = await all.send();
    expect(back?.said).toBe('terug');
    const again = await back?.send();
    expect(done).toEqual(['a', 'b', 'B', 'A']);
    expect(again?.said).toBe('over');
  });

  it('leave nothing half done when one is refused', async () => {
    const { done, all } = deeds('b');
    await expect(all.send()).rejects.toThrow('b');
    expect(done).toEqual(['a', 'A']);
  });

  it('tell the refusal, not what could not be taken back', async () => {
    await expect(deeds('b', 'A').all.send()).rejects.toThrow('b');
  });
});
