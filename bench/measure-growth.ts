import { type Bench, headersOf } from './bench.ts';
import { bumpAll } from './bump.ts';
import type { Organisation } from './crowd.ts';
import { type Figure, reported } from './figures.ts';
import { median } from './median.ts';

const READS = 15;

/** How the cost of a year grows with its activities: one reader, every read after a write. */
export async function measureGrowth({ database, api, bare }: Bench): Promise<Figure[]> {
  const { sizes, superuser, year } = database;
  const picked = [500, 5000, 50_000].flatMap(
    (size) => sizes.find(({ activities }) => activities === size) ?? [],
  );
  const figures: Figure[] = [];
  let small: number | undefined;
  for (const organisation of picked) {
    const { activities } = organisation;
    const times = { ours: [] as number[], bare: [] as number[] };
    let bytes = 0;
    for (let read = 0; read < READS; read++) {
      await bumpAll(superuser);
      times.bare.push((await readOnce(bare.address, organisation, year)).milliseconds);
      const ours = await readOnce(api.address, organisation, year);
      times.ours.push(ours.milliseconds);
      bytes = ours.bytes;
    }
    const milliseconds = median(times.ours);
    const perActivity = milliseconds / activities;
    small ??= perActivity;
    const beside = `bare ${median(times.bare).toFixed(1)} ms; ${(bytes / 1000).toFixed(0)} kB on the wire`;
    figures.push(
      reported(`growth-${activities}`, milliseconds, 'ms', beside),
      reported(
        `growth-${activities}-each`,
        perActivity / small,
        '× each',
        'cost of one activity against that in a year of 500',
      ),
    );
  }
  return figures;
}

async function readOnce(address: string, organisation: Organisation, year: number) {
  const begun = performance.now();
  const answer = await fetch(`${address}/api/organisations/${organisation.id}/years/${year}`, {
    headers: headersOf(organisation),
  });
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`The year was answered with ${answer.status}.`);
  return { milliseconds: performance.now() - begun, bytes: Number(answer.headers.get('content-length')) };
}
