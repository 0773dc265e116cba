import { fold } from './import-values.js';

// Dutch and English, full and as people shorten them; 'mrt' and 'maa' are March, 'mei' May, 'okt' October.
const NAMES: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb', 'febr'],
  ['maart', 'march', 'mrt', 'maa', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augustus', 'august', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

const NUMBERS = new Map(NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

/** The month (1 to 12) of a Dutch or English name or abbreviation, with or without a full stop. */
export function monthNamed(name: string): number | undefined {
  return NUMBERS.get(fold(name).replace(/\.$/, ''));
}
