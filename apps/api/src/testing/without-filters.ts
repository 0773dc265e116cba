import pg from 'pg';
import { afterAll } from 'vitest';

/** A condition that holds a table to the organisation that is given as a value. */
const FILTER = /(?:[\w"]+\.)*"?\borganisation_id"?\s*=\s*(\$\d+)(?:::uuid)?/g;

/**
 * Takes every condition on the organisation out of what is sent to the database from now to the end of the file: a
 * programmer's slip in all statements at once. What keeps organisations apart then is row-level security alone. Tells how many
 * conditions were taken out.
 */
export function withoutFilters(): () => number {
  let taken = 0;
  const rewrite = (text: string) =>
    text.replace(FILTER, (_, value: string) => {
      taken += 1;
      return `${value}::uuid is not null`;
    });
  const { query } = pg.Client.prototype;
  Object.defineProperty(pg.Client.prototype, 'query', {
    configurable: true,
    writable: true,
    value(this: pg.Client, first: unknown, ...rest: unknown[]) {
      const unfiltered =
        typeof first === 'string'
          ? rewrite(first)
          : isStatement(first)
            ? Object.assign(first, { text: rewrite(first.text) })
            : first;
      return Reflect.apply(query, this, [unfiltered, ...rest]);
    },
  });
  afterAll(() => {
    Object.defineProperty(pg.Client.prototype, 'query', { configurable: true, writable: true, value: query });
  });
  return () => taken;
}

function isStatement(value: unknown): value is { text: string } {
  return typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string';
}
