/** Somebody who can be mentioned. */
export interface Person {
  readonly id: string;
  readonly name: string;
}

/** A piece of what was said: words, or somebody who was called in. */
export type Piece = { readonly text: string; readonly person: Person | null };

/** The name that is being typed after an @, and where that begins; null when the caret stands in no such name. */
export function mentionAt(text: string, caret: number): { from: number; asked: string } | null {
  const found = /(?:^|[\s(])@([\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}.'’-]+)?)$/u.exec(text.slice(0, caret));
  const asked = found?.[1];
  return asked === undefined ? null : { from: caret - asked.length - 1, asked };
}

/** Who fits what was typed after the @: a part of the name begins with it. */
export function peopleNamed(people: readonly Person[], asked: string): Person[] {
  const wanted = plain(asked);
  return people.filter(({ name }) => {
    const whole = plain(name);
    return whole.startsWith(wanted) || whole.split(' ').some((part) => part.startsWith(wanted));
  });
}

/** What was said, with everybody who is named in it by @ set apart; of two names that both fit the longer one counts. */
export function piecesOf(text: string, people: readonly Person[]): Piece[] {
  const named = people.toSorted((one, other) => other.name.length - one.name.length);
  const pieces: Piece[] = [];
  let from = 0;
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    if (at < from) continue;
    const person = named.find(
      ({ name }) => text.startsWith(name, at + 1) && !/^[\p{L}\p{N}]/u.test(text.slice(at + 1 + name.length)),
    );
    if (!person) continue;
    if (at > from) pieces.push({ text: text.slice(from, at), person: null });
    from = at + 1 + person.name.length;
    pieces.push({ text: text.slice(at, from), person });
  }
  if (from < text.length) pieces.push({ text: text.slice(from), person: null });
  return pieces;
}

/** Who is named in a text, each once. */
export function mentionedIn(text: string, people: readonly Person[]): string[] {
  return [...new Set(piecesOf(text, people).flatMap(({ person }) => (person ? [person.id] : [])))];
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
