import type { Facts } from '@cadans/domain/facts';
import { wholeDown } from '@cadans/domain/sentence';

/** The cells of a row of docs/metrics.md after its key: numbers as they are printed there. */
export type Metrics = Record<string, readonly string[]>;

/** Two digits behind the point: `79.76`. */
export const two = (value: number | null): string => (value === null ? '–' : value.toFixed(2));

/** As a dial is shown: whole, rounded down. */
export const shown = (value: number | null): string => (value === null ? '–' : String(wholeDown(value)));

/** With its sign: `+17.95`, `−12.50`, `0.00`. */
export function signed(value: number | null, digits = 2): string {
  if (value === null) return '–';
  const sign = value > 0 ? '+' : value < 0 ? '−' : '';
  return `${sign}${Math.abs(value).toFixed(digits)}`;
}

/** A sum as it is added up in a table; `–` when nobody measured it. */
export const amount = (value: number | null): string =>
  value === null ? '–' : String(Math.round(value * 100) / 100);

/** Of kept and promised, covered and promised: `33 of 42`. */
export const of = (part: number, whole: number): string => `${part} of ${whole}`;

/** How rows are called in a key: `onze-mensen`. */
export const keyOf = (name: string): string => name.toLowerCase().replaceAll(' ', '-');

/** The names in keys of channels and themes, by id. */
export function namesOf({ channels, themes }: Facts): (id: string) => string {
  const names = new Map<string, string>([
    ...channels.map(({ id, name }) => [id, keyOf(name)] as const),
    ...themes.map(({ themeId, name }) => [themeId, keyOf(name)] as const),
  ]);
  return (id) => names.get(id) ?? id;
}

/** A row that was counted, as it stands in a list of the document. */
export const listed = (...cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
