import type { Shot } from './load-order.ts';

const AT_ONCE = 10;

/** Does every request once, so that a server has what it keeps; answers the ETag of each, in order. */
export async function readAll(address: string, shots: readonly Shot[]): Promise<string[]> {
  const tags: string[] = [];
  let next = 0;
  const read = async () => {
    for (let place = next++; place < shots.length; place = next++) {
      const { path = '', headers = {} } = shots[place] ?? {};
      const answer = await fetch(address + path, { headers });
      await answer.arrayBuffer();
      if (!answer.ok) throw new Error(`${path} was answered with ${answer.status}.`);
      tags[place] = answer.headers.get('etag') ?? '';
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, read));
  return tags;
}
