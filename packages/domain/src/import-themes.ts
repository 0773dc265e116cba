import { matchByName, type Named, type Target } from './import-targets.js';
import { distinctValues, fold } from './import-values.js';
import { MOST_THEMES } from './theme-weight.js';

/**
 * Proposes which labels of a file become themes. Labels that name an existing theme are that theme. A plan is about three
 * to five themes while files carry dozens of labels, so beside those at most as many new ones are proposed as make five:
 * each time the label that covers most rows still without a theme, preferably as their first. All other labels get null:
 * where their rows go is asked.
 */
export function proposeThemes(
  rows: readonly (readonly string[])[],
  existing: readonly Named[],
): Map<string, Target | null> {
  const proposal = new Map<string, Target | null>();
  const labels = distinctValues(rows);
  for (const { key, label } of labels) {
    const match = matchByName(label, existing);
    proposal.set(key, match ? { id: match.id } : null);
  }
  const names = new Map(labels.map(({ key, label }) => [key, label]));
  const isCovered = (keys: readonly string[]) => keys.some((key) => proposal.get(key));
  let open = rows.map((values) => values.map(fold)).filter((keys) => keys.length > 0 && !isCovered(keys));
  for (let room = MOST_THEMES - existing.length; room > 0 && open.length > 0; room--) {
    const best = mostCovering(open);
    if (best === undefined) break;
    proposal.set(best, { name: names.get(best) ?? best });
    open = open.filter((keys) => !keys.includes(best));
  }
  return proposal;
}

/** Proposes every first label as a theme of its own: for who wants the file's own division. */
export function proposeFirstLabels(
  rows: readonly (readonly string[])[],
  existing: readonly Named[],
): Map<string, Target | null> {
  const firsts = new Set(rows.flatMap(([first]) => (first === undefined ? [] : [fold(first)])));
  return new Map(
    distinctValues(rows).map(({ key, label }): [string, Target | null] => {
      const match = matchByName(label, existing);
      if (match) return [key, { id: match.id }];
      return [key, firsts.has(key) ? { name: label } : null];
    }),
  );
}

function mostCovering(rows: readonly (readonly string[])[]): string | undefined {
  const covers = new Map<string, { rows: number; firsts: number }>();
  for (const keys of rows) {
    for (const [place, key] of keys.entries()) {
      const cover = covers.get(key) ?? { rows: 0, firsts: 0 };
      covers.set(key, { rows: cover.rows + 1, firsts: cover.firsts + (place === 0 ? 1 : 0) });
    }
  }
  return [...covers].toSorted(
    ([one, a], [other, b]) => b.rows - a.rows || b.firsts - a.firsts || (one < other ? -1 : 1),
  )[0]?.[0];
}
