import { type Bench, headersOf } from './bench.ts';
import { atMost, type Figure, reported } from './figures.ts';
import { median } from './median.ts';

const TIMES = 120;
const WARM_UP = 20;

/**
 * Progress of an organisation with 5,000 activities and 20 promises, as one director asks it: one question after the other,
 * the bare statement of the same facts in turn with it. After every write all of it is reckoned anew.
 */
export async function measureProgress({ database, api, bare }: Bench): Promise<Figure[]> {
  const { crowd, superuser } = database;
  const asked = async (address: string, what: string, round: number) => {
    const one = crowd[round % crowd.length];
    if (!one) throw new Error('There is no crowd.');
    const begun = performance.now();
    const answer = await fetch(`${address}/api/organisations/${one.id}/${what}`, { headers: headersOf(one) });
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${what} was answered with ${answer.status}.`);
    return performance.now() - begun;
  };
  const times = { cold: [] as number[], warm: [] as number[], facts: [] as number[], bare: [] as number[] };
  for (let round = -WARM_UP; round < TIMES; round++) {
    const place = Math.abs(round);
    // A write in this organisation alone: else the portfolio's worker reckons all others beside what is measured.
    await superuser.query('update plan set version = version + 1 where organisation_id = $1', [
      crowd[place % crowd.length]?.id,
    ]);
    const told = {
      cold: await asked(api.address, 'progress?span=quarter', place),
      warm: await asked(api.address, 'progress?span=quarter', place),
      facts: await asked(api.address, 'facts', place),
      bare: await asked(bare.address, 'facts', place),
    };
    if (round >= 0)
      for (const name of ['cold', 'warm', 'facts', 'bare'] as const) times[name].push(told[name]);
  }
  const words = (of: readonly number[]) => `median ${median(of).toFixed(0)} ms, p95 ${p95(of).toFixed(0)} ms`;
  return [
    atMost('progress', p95(times.cold), 'ms p95', 100, `reckoned after a write: ${words(times.cold)}`),
    reported(
      'progress-bare',
      median(times.cold) / median(times.bare),
      '× bare',
      `times as long as the bare statement of its facts: ${words(times.bare)}`,
    ),
    reported('progress-warm', p95(times.warm), 'ms p95', `asked again: ${words(times.warm)}`),
    reported('facts', p95(times.facts), 'ms p95', `for the browser, after a write: ${words(times.facts)}`),
  ];
}

/** What 95 of 100 stay below. */
function p95(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.ceil(0.95 * values.length) - 1] ?? 0;
}
