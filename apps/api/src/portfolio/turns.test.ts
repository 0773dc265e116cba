import { expect, it } from 'vitest';
import { Turns } from './turns.js';

/** Work that goes on until it is let go; tells in which order it began. */
function work() {
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const turns = new Turns(2, (key) => {
    begun.push(key);
    return new Promise<number>((resolve) => ends.push(() => resolve(begun.length)));
  });
  const end = async () => {
    ends.shift()?.();
    await settled();
  };
  return { begun, turns, end };
}
const settled = () => new Promise((resolve) => setImmediate(resolve));

it('has so many at a time, in turn', async () => {
  const { begun, turns, end } = work();
  for (const key of ['a', 'b', 'c', 'd']) void turns.ask(key);
  await settled();
  expect(begun).toEqual(['a', 'b']);
  await end();
  expect(begun).toEqual(['a', 'b', 'c']);
  await end();
  expect(begun).toEqual(['a', 'b', 'c', 'd']);
});

it('begins again for who asks when it has begun, and once for all who ask before', async () => {
  const { begun, turns, end } = work();
  const early = [turns.ask('a'), turns.ask('a')];
  await settled();
  const late = [turns.ask('a'), turns.ask('a')];
  await settled();
  expect(begun).toEqual(['a', 'a']);
  await end();
  await end();
  expect(early[0]).toBe(early[1]);
  expect(late[0]).toBe(late[1]);
  expect(late[0]).not.toBe(early[0]);
});

it('goes on after what fails', async () => {
  const turns = new Turns(1, async (key) => {
    if (key === 'broken') throw new Error(key);
    return key;
  });
  const asked = [turns.ask('broken'), turns.ask('whole')];
  expect(await Promise.allSettled(asked)).toMatchObject([{ status: 'rejected' }, { value: 'whole' }]);
  expect(await turns.ask('broken').catch(() => 'again')).toBe('again');
});
