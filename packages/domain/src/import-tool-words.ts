import { isSentPosts, type Layout } from './import-layout.js';
import { fold } from './import-values.js';

/** Why a row is left out though it could be read: the tool calls it archived, or whoever imports says so for its date. */
export type LeftOut = 'archived' | 'date_left_out';

/** The cells of a row without the marks of the tool, and what the tool says besides them. */
export interface ToolRow {
  readonly cells: readonly string[];
  /** A word for its status that stands in no column of its own, and goes before that column. */
  readonly statusWord: string | null;
  readonly leftOut: LeftOut | null;
}

const LABEL_COLOUR =
  /\s*\((?:green|yellow|orange|red|purple|blue|sky|lime|pink|black|null)(?:[_ ](?:dark|light))?\)\s*$/i;
const USER_NAME = /\s*\(@?[\w.-]+\)\s*$/;

/**
 * Reads the rows of a tool as a person would write them. Trello: labels without their colour ('Cloud (green)'), members
 * without their user name, a ticked due date is done (its day is not told, so the day of the card counts), archived cards
 * are left out. Buffer: its report has posts that were sent. Every other layout stays as it is.
 */
export function toolWords(
  layout: Layout,
  header: readonly string[] | null,
): (cells: readonly string[]) => ToolRow {
  const words = header?.map(fold) ?? [];
  if (layout === 'trello') return (cells) => trelloCard(words, cells);
  const statusWord = layout === 'buffer' && isSentPosts(new Set(words)) ? 'Sent' : null;
  return (cells) => ({ cells, statusWord, leftOut: null });
}

function trelloCard(header: readonly string[], cells: readonly string[]): ToolRow {
  const says = (word: string) => fold(cells[header.indexOf(word)] ?? '') === 'true';
  return {
    cells: cells.map((cell, column) => {
      if (header[column] === 'labels') return withoutMarks(cell, LABEL_COLOUR);
      return header[column] === 'members' ? withoutMarks(cell, USER_NAME) : cell;
    }),
    statusWord: says('due complete') ? 'Due complete' : null,
    leftOut: says('archived') ? 'archived' : null,
  };
}

function withoutMarks(cell: string, mark: RegExp): string {
  return cell
    .split(',')
    .map((part) => part.replace(mark, '').trim())
    .filter((part) => part !== '')
    .join(', ');
}
