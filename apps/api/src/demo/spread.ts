/** A source of small numbers that a text decides: the same text always tells the same, so the demo does too. */
export function spread(text: string): (below: number) => number {
  // FNV-1a, then xorshift32 for each number.
  let state = 2_166_136_261;
  for (const character of text) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16_777_619);
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}
