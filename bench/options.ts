import { parseArgs } from 'node:util';

/** The parts of a run, in their order. */
export const SECTIONS = [
  'start',
  'year',
  'month',
  'growth',
  'writes',
  'progress',
  'portfolio',
  'dials',
  'web',
] as const;
export type Section = (typeof SECTIONS)[number];

/** How a run is done. */
export interface Options {
  readonly sections: readonly Section[];
  readonly organisations: number;
  readonly activities: number;
  /** How often every server gets its turn, and for how many seconds. */
  readonly rounds: number;
  readonly seconds: number;
  /** Where the figures are written as JSON. */
  readonly json: string | undefined;
  /** A folder whose database is kept for the next run; without it everything is made anew and removed. */
  readonly data: string | undefined;
}

/** Reads the command line; an unknown option or section ends the run with a message. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string' },
      json: { type: 'string' },
      data: { type: 'string' },
      rounds: { type: 'string' },
      seconds: { type: 'string' },
    },
  });
  const asked = values.only?.split(',') ?? SECTIONS;
  const unknown = asked.filter((name) => !SECTIONS.some((section) => section === name));
  if (unknown.length > 0)
    throw new Error(`There is no section ${unknown.join(', ')}: ${SECTIONS.join(', ')}`);
  return {
    sections: SECTIONS.filter((section) => asked.includes(section)),
    // One person looks at one organisation; a portfolio has organisations of its own.
    organisations: asked.every((name) => name === 'web' || name === 'portfolio') ? 1 : values.quick ? 10 : 50,
    activities: 5000,
    rounds: Number(values.rounds ?? (values.quick ? 3 : 7)),
    seconds: Number(values.seconds ?? (values.quick ? 2 : 4)),
    json: values.json,
    data: values.data,
  };
}
