/** Reads one part of the address's search; undefined when it is not there or makes no sense. */
type Part<Value> = (said: unknown) => Value | undefined;

/** What an address may say: every part may be left out. */
type Search<Parts extends Record<string, Part<unknown>>> = {
  [Name in keyof Parts]?: ReturnType<Parts[Name]>;
};

/** A text of at most `most` characters. */
export const text =
  (most = Number.POSITIVE_INFINITY): Part<string> =>
  (said) =>
    typeof said === 'string' && said.length <= most ? said : undefined;

/** A text of a certain form. */
export const textLike =
  (form: RegExp): Part<string> =>
  (said) =>
    typeof said === 'string' && form.test(said) ? said : undefined;

export const id = textLike(/^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i);

/** At most `most` texts. */
export const texts =
  (most: number): Part<string[]> =>
  (said) =>
    Array.isArray(said) && said.length <= most && said.every((one) => typeof one === 'string')
      ? said
      : undefined;

export const flag: Part<boolean> = (said) => (typeof said === 'boolean' ? said : undefined);

/** A whole number, `least` to `most`. */
export const whole =
  (least: number, most: number): Part<number> =>
  (said) =>
    typeof said === 'number' && Number.isInteger(said) && said >= least && said <= most ? said : undefined;

export const oneOf =
  <const Value>(values: readonly Value[]): Part<Value> =>
  (said) =>
    values.find((value) => value === said);

/**
 * Reads the search of an address part by part. A part that makes no sense is told as undefined, so that a broken link still
 * opens: left out, the router would let it stand as it came. By hand, because it stands in the first file of the app, where a
 * library of schemas weighs more.
 */
export function searchOf<Parts extends Record<string, Part<unknown>>>(parts: Parts) {
  return (said: Record<string, unknown>): Search<Parts> =>
    Object.fromEntries(
      Object.entries(parts)
        .filter(([name]) => name in said)
        .map(([name, part]) => [name, part(said[name])]),
    ) as Search<Parts>;
}
