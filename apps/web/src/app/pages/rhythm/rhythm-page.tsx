/** Comes with its own commit. */
export function RhythmPage() {
  return null;
}
