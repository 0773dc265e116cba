/** Comes with its own commit. */
export function ProgressPage() {
  return null;
}
