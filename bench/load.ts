/** The load process: asks autocannon for one load after the other, as its parent orders. */
import autocannon from 'autocannon';
import type { LoadOrder, LoadResult, Shot } from './load-order.ts';

process.on('message', (order: LoadOrder) => {
  void shoot(order).then((result) => process.send?.(result));
});

async function shoot({ port, connections, seconds, shots, order, expects }: LoadOrder): Promise<LoadResult> {
  const tags = new Map<Shot, string>();
  let [next, started, unchanged] = [0, 0, 0];
  const drawing = (client: autocannon.Client) => {
    let drawn: Shot | undefined;
    const setupRequest = () => {
      drawn = shots[next++ % shots.length];
      return { ...drawn } as autocannon.Request;
    };
    client.setRequests([{ setupRequest }]);
    client.on('headers', (head) => {
      const tag = tagOf(head);
      if (!drawn || !tag) return;
      if (tags.get(drawn) === tag) unchanged++;
      tags.set(drawn, tag);
    });
  };
  const rotating = (client: autocannon.Client) => {
    const first = Math.floor((shots.length / connections) * started++);
    client.setRequests([...shots.slice(first), ...shots.slice(0, first)].map((shot) => ({ ...shot })));
  };
  const result = await autocannon({
    url: `http://127.0.0.1:${port}`,
    connections,
    duration: seconds,
    // The competitor may take its time: late is not wrong.
    timeout: 60,
    setupClient: order === 'in_turn' ? drawing : rotating,
  });
  const good = result.statusCodeStats?.[`${expects}`]?.count ?? 0;
  const answered = result['2xx'] + result.non2xx;
  return {
    perSecond: good / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    answered,
    failed: answered - good + result.errors,
    statuses: Object.entries(result.statusCodeStats ?? {})
      .map(([status, told]) => `${told.count} × ${status}`)
      .join(', '),
    unchanged,
  };
}

/** autocannon hands on the head of an answer with its headers as a flat list of names and values. */
function tagOf(head: unknown): string | undefined {
  if (typeof head !== 'object' || head === null || !('headers' in head)) return undefined;
  const { headers } = head;
  if (!Array.isArray(headers)) return undefined;
  const place = headers.findIndex((name) => String(name).toLowerCase() === 'etag');
  return place < 0 ? undefined : String(headers[place + 1]);
}
