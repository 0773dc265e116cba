import { type Bench, headersOf } from './bench.ts';
import type { Organisation } from './crowd.ts';
import { atMost, type Figure, reported } from './figures.ts';
import { median } from './median.ts';
import { timeAnswer } from './time-answer.ts';

const TIMES = 120;
const WARM_UP = 20;
/** In so many organisations in turn: their facts stay at hand, as those of one in use do. */
const IN_USE = 6;
const FIRST_TIMES = 40;

/**
 * Progress of an organisation with 5,000 activities and 20 promises, as one director asks it: one question after the other,
 * the bare statement of the same facts in turn with it. Before every question an activity is changed through the API, so
 * that all of it is reckoned anew.
 */
export async function measureProgress({ database, api, bare }: Bench): Promise<Figure[]> {
  const { crowd, superuser } = database;
  const write = writer(superuser, api.address);
  const asked = (address: string, what: string, one: Organisation) =>
    timeAnswer(`${address}/api/organisations/${one.id}/${what}`, headersOf(one));
  const names = ['cold', 'warm', 'facts', 'bare'] as const;
  const times = { cold: [] as number[], warm: [] as number[], facts: [] as number[], bare: [] as number[] };
  for (let round = -WARM_UP; round < TIMES; round++) {
    const one = inTurn(crowd.slice(0, IN_USE), WARM_UP + round);
    await write(one);
    const told = {
      cold: await asked(api.address, 'progress?span=quarter', one),
      warm: await asked(api.address, 'progress?span=quarter', one),
      facts: await asked(api.address, 'facts', one),
      bare: await asked(bare.address, 'facts', one),
    };
    if (round >= 0) for (const name of names) times[name].push(told[name]);
  }
  const first: number[] = [];
  for (let round = 0; round < FIRST_TIMES; round++) {
    // One after the other of more organisations than are kept: of each all is read.
    const one = inTurn(crowd, round);
    await write(one);
    first.push(await asked(api.address, 'progress?span=quarter', one));
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
    reported('progress-first', p95(first), 'ms p95', `nothing of it at hand: ${words(first)}`),
    reported('progress-warm', p95(times.warm), 'ms p95', `asked again: ${words(times.warm)}`),
    reported('facts', p95(times.facts), 'ms p95', `for the browser, after a write: ${words(times.facts)}`),
  ];
}

/** Changes the effort of an activity of an organisation through the API, every time another one. */
function writer(superuser: Bench['database']['superuser'], address: string) {
  let written = 0;
  return async (one: Organisation) => {
    const { rows } = await superuser.query<{ id: string; version: number }>(
      `select id, version from activity where organisation_id = $1 and status in ('planned', 'in_work') order by id offset $2 limit 1`,
      [one.id, written % 500],
    );
    const [activity] = rows;
    if (!activity) throw new Error('There is nothing to change.');
    const answer = await fetch(`${address}/api/organisations/${one.id}/activities/${activity.id}`, {
      method: 'PATCH',
      headers: {
        ...headersOf(one),
        'content-type': 'application/json',
        'if-match': `"${activity.version}"`,
        'idempotency-key': crypto.randomUUID(),
      },
      body: JSON.stringify({ effortHours: 1 + (written++ % 40) / 10 }),
    });
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`A change was answered with ${answer.status}.`);
  };
}

function inTurn(crowd: readonly Organisation[], round: number): Organisation {
  const one = crowd[round % crowd.length];
  if (!one) throw new Error('There is no crowd.');
  return one;
}

/** What 95 of 100 stay below. */
function p95(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.ceil(0.95 * values.length) - 1] ?? 0;
}
