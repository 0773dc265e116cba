import { splitValues } from './import-values.js';

const OWNER = /^\s*(?:auteur|author|eigenaar|owner|verantwoordelijke|door|by)\s*(?:\(s\))?\s*[:=]\s*(.+)$/im;
const HELPERS =
  /^\s*(?:mede-?auteurs?|co-?authors?|helpers?|met hulp van|medewerkers?|with)\s*[:=]\s*(.+)$/im;

/** The names behind a label in a text: 'Auteur: Sanne Mulder', 'Owner: …', 'Eigenaar: …' on a line of its own. */
export function labelledOwners(text: string): string[] {
  return splitValues(OWNER.exec(text)?.[1] ?? '');
}

/** The names behind 'Medeauteurs:', 'Co-authors:', 'Helpers:' on a line of its own. */
export function labelledHelpers(text: string): string[] {
  return splitValues(HELPERS.exec(text)?.[1] ?? '');
}

/** A text without the lines that only tell who owns and helps. */
export function withoutPeople(text: string): string {
  return text
    .split('\n')
    .filter((line) => !OWNER.test(line) && !HELPERS.test(line))
    .join('\n')
    .trim();
}

/** The names of a person cell: the first owns, the others help. A cell of running text is read for its labels only. */
export function namesIn(cell: string, kind: 'owner' | 'helpers', labelledOnly: boolean): string[] {
  const labelled = kind === 'owner' ? labelledOwners(cell) : labelledHelpers(cell);
  return labelled.length > 0 || labelledOnly ? labelled : splitValues(cell);
}
