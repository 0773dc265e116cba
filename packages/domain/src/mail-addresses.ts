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

/** An address is at most so long; what is longer is not looked at. */
const LONGEST = 254;

// Nothing in it can match the same text in two ways: what stands after the last dot holds none.
const ADDRESS = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+\.[^\s@<>()[\]\\,;:".]+$/;

/**
 * Reads the addresses somebody pastes: one on each line, or a list with commas or semicolons as mail programs copy it, with or
 * without names. Small letters; an address that is there twice is meant once. It goes through the text once, however it is made.
 */
export function readAddresses(text: string): ReadAddresses {
  const people = new Map<string, Addressee>();
  const unread: string[] = [];
  for (const piece of text.split('\n').flatMap(piecesOf)) {
    const { name, address } = namedIn(piece) ?? { name: '', address: piece };
    const email = address
      .trim()
      .replace(/^mailto:/i, '')
      .toLowerCase();
    if (email.length > LONGEST || !ADDRESS.test(email)) unread.push(piece);
    else if (!people.has(email)) people.set(email, { email, name: name.trim().slice(0, 120) || null });
  }
  return { people: [...people.values()], unread };
}

/** What stands before an address between angle brackets, without the quotes around it. */
function namedIn(piece: string): { name: string; address: string } | undefined {
  const open = piece.indexOf('<');
  const close = piece.length - 1;
  if (open < 0 || piece[close] !== '>') return undefined;
  const address = piece.slice(open + 1, close);
  const before = piece.slice(0, open).trimEnd();
  const from = before.startsWith('"') ? 1 : 0;
  const name = before.slice(from, before.length > from && before.endsWith('"') ? -1 : undefined);
  return /[<>]/.test(address) || /[">]/.test(name) ? undefined : { name, address };
}

/** A comma in a name between quotes parts nothing: `"Wit, Sanne de" <sanne@noordbrug.nl>`. A quote that is not closed is a letter. */
function piecesOf(line: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  let at = 0;
  const lastQuote = line.lastIndexOf('"');
  while (at < line.length) {
    const letter = line[at];
    if (letter === '"' && at < lastQuote) at = line.indexOf('"', at + 1);
    else if (letter === ',' || letter === ';') {
      pieces.push(line.slice(from, at));
      from = at + 1;
    }
    at += 1;
  }
  pieces.push(line.slice(from));
  return pieces.map((piece) => piece.trim()).filter(Boolean);
}
