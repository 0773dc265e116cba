import type { ImportDryRun } from '@cadans/contracts/import-dry-run';
import { matchByName, type Named } from '@cadans/domain/import-targets';
import { distinctValues } from '@cadans/domain/import-values';
import type { Ground } from './import-ground.js';
import type { Outcome } from './outcome.js';

const SAMPLES = 5;

/** What was seen of a year matrix: its periods, and what stands down that is not said to be anything yet. */
export function matrixOf({ sheet, found, columns }: Outcome, ground: Ground): ImportDryRun['matrix'] {
  if (!found) return null;
  const used = new Set(Object.values(columns));
  const labels = sheet.matrix?.labels.map((_, column) => column).filter((column) => !used.has(column)) ?? [];
  return {
    first: found.periods[0]?.text ?? '',
    last: found.periods.at(-1)?.text ?? '',
    isRead: sheet.matrix !== null,
    labels: labels.flatMap((column) => {
      const texts = sheet.rows.map(({ cells }) => cells[column]?.trim() ?? '').filter((text) => text !== '');
      const values = distinctValues(texts.map((text) => [text]));
      if (values.length === 0) return [];
      const known = (existing: readonly Named[]) =>
        values.filter(({ label }) => isKnown(label, existing)).length;
      return [
        {
          column,
          name: sheet.header?.[column]?.trim() ?? '',
          samples: values.slice(0, SAMPLES).map(({ label }) => label.slice(0, 80)),
          values: values.length,
          owners: known(ground.members),
          channels: known(ground.channels),
          themes: known(ground.themes),
        },
      ];
    }),
  };
}

/** By its name, or by the first name of a person. */
function isKnown(label: string, existing: readonly Named[]): boolean {
  const firsts = existing.map(({ id, name }) => ({ id, name: name.split(' ')[0] ?? '' }));
  return (matchByName(label, existing) ?? matchByName(label, firsts)) !== undefined;
}
