import { type Bench, headersOf } from './bench.ts';
import { keepBumping } from './bump.ts';
import { atLeast, type Figure } from './figures.ts';
import type { LoadOrder, Shot } from './load-order.ts';
import { readAll } from './read-all.ts';
import { inTurn, ratioOf, told } from './rounds.ts';

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** One month: as people read it, and when every read follows a write. */
export async function measureMonth({ database, loader, options, api, bare }: Bench): Promise<Figure[]> {
  const { crowd, superuser, year } = database;
  const shots = MONTHS.flatMap((month) =>
    crowd.map((one): Shot => {
      const path = `/api/organisations/${one.id}/years/${year}/months/${month}`;
      return { method: 'GET', path, headers: headersOf(one) };
    }),
  );
  const order = (address: string) => (): LoadOrder => ({
    ...{ port: Number(new URL(address).port), connections: 10, seconds: options.seconds, shots },
    ...{ order: 'in_turn', expects: 200 },
  });
  const beside = () => keepBumping(superuser);
  const results = await inTurn(loader, options.rounds, [
    { name: 'bare', order: order(bare.address), beside },
    { name: 'ours', order: order(api.address), beside },
    {
      name: 'repeated',
      order: async () => {
        await readAll(api.address, shots);
        return order(api.address)();
      },
    },
  ]);
  const against = `bare: ${told(results, 'bare')}`;
  return [
    atLeast(
      'month',
      ratioOf(results, 'repeated', 'bare'),
      '× bare',
      0.6,
      `${told(results, 'repeated')}; ${against}`,
    ),
    atLeast(
      'month-cold',
      ratioOf(results, 'ours', 'bare'),
      '× bare',
      0.6,
      `after a write: ${told(results, 'ours')}`,
    ),
  ];
}
