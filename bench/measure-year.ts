import { type Bench, headersOf } from './bench.ts';
import { keepBumping } from './bump.ts';
import type { Organisation } from './crowd.ts';
import { atLeast, atMost, type Figure, reported } from './figures.ts';
import type { LoadOrder, Shot } from './load-order.ts';
import { watchMemory } from './memory.ts';
import type { Running } from './processes.ts';
import { readAll } from './read-all.ts';
import { inTurn, ratioOf, told } from './rounds.ts';

/** The year read: after a write, repeated, unchanged; what it weighs, and what the API takes meanwhile. */
export async function measureYear(bench: Bench): Promise<Figure[]> {
  const { database, loader, options, api, bare, competitor } = bench;
  const { crowd, superuser, year } = database;
  const pathOf = ({ id }: Organisation) => `/api/organisations/${id}/years/${year}`;
  const shots = crowd.map((one): Shot => ({ method: 'GET', path: pathOf(one), headers: headersOf(one) }));
  const wire = await sameBytes(bench, shots.slice(0, 5));

  const order = (
    { address }: Running,
    given: readonly Shot[],
    how: Pick<LoadOrder, 'order' | 'expects'>,
    seconds = options.seconds,
  ): LoadOrder => {
    const port = Number(new URL(address).port);
    return { port, connections: 10, seconds, shots: given, ...how };
  };
  const beside = () => keepBumping(superuser);
  const drawn = { order: 'in_turn', expects: 200 } as const;
  const memory = watchMemory(api.pid);
  const cold = await inTurn(loader, options.rounds, [
    { name: 'bare', order: () => order(bare, shots, drawn), beside },
    { name: 'ours', order: () => order(api, shots, drawn), beside },
    {
      name: 'warm',
      order: async () => {
        await readAll(api.address, shots);
        return order(api, shots, { order: 'rotate', expects: 200 });
      },
    },
    {
      name: 'unchanged',
      order: async () => order(api, await tagged(api, shots), { order: 'rotate', expects: 304 }),
    },
    // It answers a few times per second: a longer turn counts them better.
    { name: 'competitor', order: () => order(competitor, shots, drawn, options.seconds * 2 + 2) },
  ]);
  memory.stop();
  const reads = cold.get('ours') ?? [];
  const kept = reads.reduce((sum, { unchanged }) => sum + unchanged, 0);
  const answered = reads.reduce((sum, { answered: some }) => sum + some, 0);
  const against = `bare: ${told(cold, 'bare')}`;
  return [
    atLeast('year-cold', ratioOf(cold, 'ours', 'bare'), '× bare', 0.7, `${told(cold, 'ours')}; ${against}`),
    atLeast('year-warm', ratioOf(cold, 'warm', 'bare'), '× bare', 5, told(cold, 'warm')),
    atLeast('year-304', ratioOf(cold, 'unchanged', 'bare'), '× bare', 8, told(cold, 'unchanged')),
    reported(
      'year-competitor',
      ratioOf(cold, 'competitor', 'bare'),
      '× bare',
      `Prisma and Express: ${told(cold, 'competitor')}`,
    ),
    reported(
      'year-cold-competitor',
      ratioOf(cold, 'ours', 'competitor'),
      '× competitor',
      'Cadans after a write against Prisma and Express',
    ),
    reported(
      'year-cold-kept',
      (100 * kept) / answered,
      '%',
      'cold reads that met bytes that were kept after all',
    ),
    atMost('wire', wire / 1000, 'kB', 250, `a year of ${options.activities} activities, brotli`),
    atMost('memory', memory.peak, 'MB', 200, 'resident, the most seen of the API under this load'),
  ];
}

/** The same requests of somebody who has seen the present state. */
async function tagged(api: Running, shots: readonly Shot[]): Promise<Shot[]> {
  const tags = await readAll(api.address, shots);
  return shots.map((shot, place) => ({
    ...shot,
    headers: { ...shot.headers, 'if-none-match': tags[place] ?? '' },
  }));
}

/** Makes sure that both send the same bytes, and tells how many they are compressed. */
async function sameBytes({ api, bare }: Bench, shots: readonly Shot[]): Promise<number> {
  for (const shot of shots) {
    const plain = { headers: { ...shot.headers, 'accept-encoding': 'identity' } };
    const [ours, theirs] = await Promise.all(
      [api, bare].map(async ({ address }) =>
        Buffer.from(await (await fetch(address + shot.path, plain)).arrayBuffer()),
      ),
    );
    if (!ours || !theirs?.equals(ours))
      throw new Error(`The servers do not send the same bytes: ${shot.path}`);
  }
  const [first] = shots;
  const answer = await fetch(api.address + first?.path, { headers: first?.headers ?? {} });
  await answer.arrayBuffer();
  return Number(answer.headers.get('content-length'));
}
