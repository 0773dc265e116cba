/** A list with one of its entries a place up (-1) or down (1); the same list when there is no such place. */
export function moved<Entry extends { id: string }>(
  entries: readonly Entry[],
  id: string,
  by: -1 | 1,
): readonly Entry[] {
  const at = entries.findIndex((entry) => entry.id === id);
  const one = entries[at];
  const other = entries[at + by];
  return one && other ? entries.with(at, other).with(at + by, one) : entries;
}
