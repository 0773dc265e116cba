/**
 * A text as it is compared with others: accents, capitals and repeated spaces make no difference. Two values of a file
 * that fold to the same are one value, and match a theme, member or channel of that name.
 */
export function fold(text: string): string {
  return (
    text
      // Before it decomposes: an acute accent on its own would leave a space behind.
      .replace(/´/g, "'")
      .normalize('NFKD')
      .replace(/[‘’`]/g, "'")
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .trim()
  );
}

// A value with a comma in it, as Airtable writes it in a cell with several: "Zorg, Welzijn",Cloud.
const QUOTED = /(?<=^|,)\s*"([^"]+)"\s*(?=,|$)/g;

/**
 * The values of a cell that holds several: split at commas, semicolons, bars, line ends, and a slash between spaces. A part
 * between quotation marks stays whole.
 */
export function splitValues(cell: string): string[] {
  const seen = new Set<string>();
  const kept: string[] = [];
  const keep = (_: string, part: string) => `\ue000${kept.push(part) - 1}`;
  return cell
    .replaceAll('\ue000', '')
    .replace(QUOTED, keep)
    .split(/[,;|\n]|\s\/\s/)
    .map((part) => kept[Number(/^\ue000(\d+)$/.exec(part)?.[1] ?? -1)] ?? part)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => {
      const key = fold(part);
      if (key === '' || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

/** A value of the file, in its most used spelling, with the number of rows that carry it. */
export interface DistinctValue {
  readonly key: string;
  readonly label: string;
  readonly rows: number;
}

/** The distinct values of rows that may carry several, the most used first. */
export function distinctValues(rows: readonly (readonly string[])[]): DistinctValue[] {
  const spellings = new Map<string, Map<string, number>>();
  for (const values of rows) {
    for (const value of new Set(values)) {
      const spelling = spellings.get(fold(value)) ?? new Map<string, number>();
      spelling.set(value, (spelling.get(value) ?? 0) + 1);
      spellings.set(fold(value), spelling);
    }
  }
  return [...spellings]
    .map(([key, spelling]) => {
      const [label] = [...spelling].toSorted((one, other) => other[1] - one[1])[0] ?? [key];
      return { key, label, rows: [...spelling.values()].reduce((sum, count) => sum + count, 0) };
    })
    .toSorted((one, other) => other.rows - one.rows || (one.key < other.key ? -1 : 1));
}

/**
 * A number as people write it: '1.250,50', '1,250.50', '€ 40', '2,5 uur'. The last separator is the decimal one when both
 * are there. A single separator before exactly three digits groups thousands when `thousands` says so (money has no three
 * decimals), else it is decimal. Null when it is no number of 0 or more.
 */
export function readNumber(text: string, { thousands }: { thousands: boolean }): number | null {
  const bare = text.replace(/[€$£\s ]|eur(o)?\b|uur\b|uren\b|hours?\b|hrs?\b|[uh]$|,-+$/gi, '');
  if (!/^\d[\d.,]*$/.test(bare)) return null;
  const last = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
  const both = bare.includes('.') && bare.includes(',');
  const grouped = thousands ? /^[1-9]\d{0,2}([.,]\d{3})+$/.test(bare) : /^\d{1,3}([.,]\d{3}){2,}$/.test(bare);
  const whole = last < 0 || (grouped && !both) ? bare : bare.slice(0, last);
  const decimals = last < 0 || (grouped && !both) ? '' : bare.slice(last + 1);
  const number = Number(`${whole.replace(/[.,]/g, '')}.${decimals || '0'}`);
  return Number.isFinite(number) ? number : null;
}
