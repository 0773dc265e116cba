/** The benchmark: see README.md beside this file. */
import { cpus, loadavg } from 'node:os';
import { type Bench, startBench } from './bench.ts';
import { type Figure, printFigures, writeFigures } from './figures.ts';
import { measureGrowth } from './measure-growth.ts';
import { measureLiveDials } from './measure-live-dials.ts';
import { measureMonth } from './measure-month.ts';
import { measurePortfolio } from './measure-portfolio.ts';
import { measureProgress } from './measure-progress.ts';
import { measureStart } from './measure-start.ts';
import { measureWeb } from './measure-web.ts';
import { measureWrites } from './measure-writes.ts';
import { measureYear } from './measure-year.ts';
import { readOptions, type Section } from './options.ts';

const MEASURES: Record<Exclude<Section, 'start'>, (bench: Bench) => Promise<Figure[]>> = {
  year: measureYear,
  month: measureMonth,
  growth: measureGrowth,
  writes: measureWrites,
  progress: measureProgress,
  portfolio: measurePortfolio,
  dials: measureLiveDials,
  web: measureWeb,
};

const options = readOptions(process.argv.slice(2));
const figures: Figure[] = [];
const [busy = 0] = loadavg();
console.log(`${cpus().length} × ${cpus()[0]?.model ?? 'CPU'}, load before the run: ${busy.toFixed(1)}`);
const sections = options.sections.filter((section) => section !== 'start');
if (options.sections.includes('start')) {
  console.log('Measuring start ...');
  figures.push(...(await measureStart()));
}
if (sections.length > 0) {
  const bench = await startBench(options);
  try {
    for (const section of sections) {
      console.log(`Measuring ${section} ...`);
      figures.push(...(await MEASURES[section](bench)));
    }
  } finally {
    await bench.stop();
  }
}
printFigures(figures);
if (options.json) writeFigures(options.json, figures);
process.exit(0);
