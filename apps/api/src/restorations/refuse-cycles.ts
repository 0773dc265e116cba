import { Refusal } from '../http/refusal.js';
import type { Export } from './read-export.js';

/** What refers to another row of its own table. */
const FOLLOWED = [
  ['request', 'merged_into_id'],
  ['cadence', 'replaces_id'],
  ['handover', 'undoes_id'],
] as const;

/** Refuses rows that lead back to themselves: whoever followed them would never come to an end. */
export function refuseCycles({ tables }: Export): void {
  for (const [table, column] of FOLLOWED) {
    const next = new Map((tables[table] ?? []).map((row) => [row.id, row[column]]));
    const ends = new Set<unknown>([null, undefined]);
    for (const start of next.keys()) {
      const path = new Set<unknown>();
      let at: unknown = start;
      while (!ends.has(at)) {
        if (path.has(at))
          throw new Refusal('export_unusable', {
            fields: [{ pointer: `/body/tables/${table}`, code: 'contradicts_cycle' }],
          });
        path.add(at);
        at = next.get(at);
      }
      for (const one of path) ends.add(one);
    }
  }
}
