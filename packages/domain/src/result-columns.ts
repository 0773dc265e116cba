import { fold } from './import-values.js';
import { MEASURES } from './yield.js';

/** What a column of a file with results can be: how the activity is found, what was measured, and where that comes from. */
export const RESULT_FIELDS = [
  'id',
  'link',
  'title',
  'date',
  ...MEASURES,
  'measuredOn',
  'source',
  'note',
] as const;
export type ResultField = (typeof RESULT_FIELDS)[number];

/** Which column (counted from 0) each field is read from; null = the file does not have it. */
export type ResultColumns = Readonly<Record<ResultField, number | null>>;

// Most telling first. 'Datum' alone is when something went out: that is what tools that measure mean by it.
const HEADERS: Record<ResultField, string> = {
  id: 'id, activiteit id, activity id, nummer',
  link: 'link, url, landing page, page, pagina, permalink, webadres, page url, post url',
  title: 'titel, title, activiteit, activity, onderwerp, subject, naam, name, post title, page title',
  date: 'gedaan op, done on, publicatiedatum, publish date, gepubliceerd op, published, verzonden op, sent on, datum, date',
  reach: 'bereik, reach, weergaven, impressies, impressions, views, bezoekers, visitors, vertoningen, opens',
  interactions:
    'interacties, interactions, engagement, engagements, reacties, klikken, clicks, kliks, betrokkenheid',
  leads: 'leads, lead, aanmeldingen, inschrijvingen, conversies, conversions',
  quoteRequests: 'offerteaanvragen, offertes, offerteaanvraag, quote requests, quotes, aanvragen',
  revenue: 'omzet, revenue, opbrengst, waarde, value',
  cost: 'kosten, cost, costs, uitgaven, spend, amount spent, besteed',
  measuredOn: 'gemeten op, meetdatum, measured on, datum meting, date measured, measured',
  source: 'bron, source',
  note: 'notitie, note, notities, notes, toelichting, opmerking, opmerkingen',
};

const RANKS = new Map(
  RESULT_FIELDS.map((field) => [field, HEADERS[field].split(', ').map(bareHeader)] as const),
);

const LOOK_AHEAD = 10;

/** A file with results: which columns its header names, and the place of its first row below it. */
export interface ResultHeader {
  readonly columns: ResultColumns;
  /** Counted from 0. */
  readonly firstRow: number;
}

/**
 * Finds the header: the first of the top ten rows that names a measure and a way to find the activity. Null when there is
 * none: without it nobody can tell which number is what.
 */
export function resultHeaderOf(rows: readonly (readonly string[])[]): ResultHeader | null {
  for (const [row, cells] of rows.slice(0, LOOK_AHEAD).entries()) {
    const columns = columnsOf(cells);
    if (tellsEnough(columns)) return { columns, firstRow: row + 1 };
  }
  return null;
}

/**
 * The header of a file whose columns a person told. Where no header says so itself, the first row is one when no number
 * stands in it where numbers are told to be. Null while no measure is told, or nothing that finds the activity.
 */
export function headerAsTold(
  rows: readonly (readonly string[])[],
  columns: ResultColumns,
): ResultHeader | null {
  if (!tellsEnough(columns)) return null;
  const found = resultHeaderOf(rows);
  if (found) return { columns, firstRow: found.firstRow };
  const [first = []] = rows;
  const hasNumber = MEASURES.some((measure) => /\d/.test(first[columns[measure] ?? -1] ?? ''));
  return { columns, firstRow: hasNumber ? 0 : 1 };
}

/** Whether a row can be of an activity at all, and say a number of it. */
const tellsEnough = (columns: ResultColumns): boolean =>
  MEASURES.some((measure) => columns[measure] !== null) &&
  (columns.id !== null || columns.link !== null || columns.title !== null);

function columnsOf(header: readonly string[]): ResultColumns {
  const bare = header.map(bareHeader);
  const columnOf = (field: ResultField): number | null => {
    const word = RANKS.get(field)?.find((known) => bare.includes(known));
    return word === undefined ? null : bare.indexOf(word);
  };
  return Object.fromEntries(RESULT_FIELDS.map((field) => [field, columnOf(field)])) as Record<
    ResultField,
    number | null
  >;
}

/** Letters and digits alone: 'Quote_Requests' and 'quote requests' are one, and so are 'Omzet (€)' and 'omzet'. */
function bareHeader(header: string): string {
  return fold(header)
    .replace(/\((?:€|eur|euro)\)/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
