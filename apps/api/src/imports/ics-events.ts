/** A property of a calendar: `DTSTART;TZID=Europe/Amsterdam:20260302T090000`. */
export interface IcsProperty {
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
  /** As it stands in the file, still with its backslashes. */
  readonly value: string;
}

/** An event with its properties, in the order of the file. */
export type IcsEvent = readonly IcsProperty[];

export interface IcsContent {
  readonly events: readonly IcsEvent[];
  /** Tasks and notes, which are no events. */
  readonly others: number;
}

/** Longer lines hold a picture. */
const LONGEST_LINE = 400_000;
const MOST_PARAMETERS = 100;

/**
 * The events in a calendar file (RFC 5545). What stands within an event, such as an alarm, is no part of it. Lines that say
 * nothing are passed over; an event without an end ends with the file.
 */
export function icsEvents(text: string): IcsContent {
  const events: IcsProperty[][] = [];
  const within: string[] = [];
  let others = 0;
  // A line goes on behind a line end and a blank.
  for (const line of text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/)) {
    const property = propertyIn(line);
    if (!property) continue;
    const component = property.value.trim().toUpperCase();
    if (property.name === 'BEGIN') {
      within.push(component);
      if (component === 'VEVENT') events.push([]);
      if (component === 'VTODO' || component === 'VJOURNAL') others++;
    } else if (property.name === 'END') {
      const at = within.lastIndexOf(component);
      if (at >= 0) within.length = at;
    } else if (within.at(-1) === 'VEVENT') events.at(-1)?.push(property);
  }
  return { events, others };
}

/** Reads a line sign by sign: a pattern for it could be made to try every way to cut the line up. */
function propertyIn(line: string): IcsProperty | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  const cuts: number[] = [];
  let isQuoted = false;
  let end = -1;
  for (let at = 0; at < line.length && end < 0; at++) {
    const sign = line[at];
    if (sign === '"') isQuoted = !isQuoted;
    else if (sign === ';' && !isQuoted) cuts.push(at);
    else if (sign === ':' && !isQuoted) end = at;
  }
  if (end < 0 || cuts.length > MOST_PARAMETERS) return undefined;
  const [name = '', ...given] = [...cuts, end].map((cut, index) =>
    line.slice(index === 0 ? 0 : (cuts[index - 1] ?? 0) + 1, cut),
  );
  const parameters = given.map((one) => {
    const at = one.indexOf('=');
    return [one.slice(0, at).toUpperCase(), one.slice(at + 1).replaceAll('"', '')] as const;
  });
  return { name: name.trim().toUpperCase(), parameters: new Map(parameters), value: line.slice(end + 1) };
}

/** Text as it was meant, without the backslashes that stand before commas, semicolons and line ends. */
export function icsText(value: string): string {
  return value.replace(/\\([nN\\;,])/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign));
}

/** A list of texts: commas stand between them, unless behind a backslash. */
export function icsTexts(value: string): string[] {
  return (value.match(/(?:\\.|[^,\\])+/g) ?? []).map((one) => icsText(one).trim()).filter(Boolean);
}
