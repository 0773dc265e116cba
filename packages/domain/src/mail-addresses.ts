/** Somebody to write to. */
export interface Addressee {
  readonly email: string;
  /** As it stood before the address: `Sanne de Wit <sanne@noordbrug.nl>`. */
  readonly name: string | null;
}

/** What was pasted, read: whom it names, each once, and the pieces that are no address. */
export interface ReadAddresses {
  readonly people: readonly Addressee[];
  readonly unread: readonly string[];
}

const ADDRESS = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+\.[^\s@<>()[\]\\,;:".]+$/;
const NAMED = /^(?:"?([^"<>]*?)"?\s*)<([^<>]*)>$/;

/**
 * Reads the addresses somebody pastes: one on each line, or a list with commas or semicolons as mail programs copy it, with or
 * without names. Small letters; an address that is there twice is meant once.
 */
export function readAddresses(text: string): ReadAddresses {
  const people = new Map<string, Addressee>();
  const unread: string[] = [];
  for (const piece of piecesOf(text)) {
    const [, name = '', named] = NAMED.exec(piece) ?? [];
    const email = (named ?? piece)
      .trim()
      .replace(/^mailto:/i, '')
      .toLowerCase();
    if (!ADDRESS.test(email) || email.length > 254) unread.push(piece);
    else if (!people.has(email)) people.set(email, { email, name: name.trim().slice(0, 120) || null });
  }
  return { people: [...people.values()], unread };
}

/** A comma in a name between quotes parts nothing: `"Wit, Sanne de" <sanne@noordbrug.nl>`. */
function piecesOf(text: string): string[] {
  return (text.match(/(?:"[^"\n]*"|[^\n,;"]|")+/g) ?? []).map((piece) => piece.trim()).filter(Boolean);
}
