/**
 * Puts what two wrote into one text: `mine` and `theirs` both came of `base`. Null when they changed the same place, so
 * that somebody has to choose.
 */
export function mergeNotes(base: string, mine: string, theirs: string): string | null {
  if (mine === theirs || theirs === base) return mine;
  if (mine === base) return theirs;
  const [one, other] = [editOf(base, mine), editOf(base, theirs)];
  const [first, second] = one.from <= other.from ? [one, other] : [other, one];
  // Two who add at the same place have to agree who comes first.
  if (second.from < first.until || (second.from === first.from && second.until === first.until)) return null;
  return (
    base.slice(0, first.from) +
    first.text +
    base.slice(first.until, second.from) +
    second.text +
    base.slice(second.until)
  );
}

/** What was changed, as one place of the base that became another text. */
interface Edit {
  readonly from: number;
  readonly until: number;
  readonly text: string;
}

function editOf(base: string, next: string): Edit {
  const most = Math.min(base.length, next.length);
  let from = 0;
  while (from < most && base[from] === next[from]) from += 1;
  let same = 0;
  while (same < most - from && base[base.length - 1 - same] === next[next.length - 1 - same]) same += 1;
  return { from, until: base.length - same, text: next.slice(from, next.length - same) };
}
