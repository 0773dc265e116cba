import { parseArgs } from 'node:util';
import { isCalendarDate } from '@cadans/domain/calendar-date';
import { DATE_ORDERS, type DateOrder } from '@cadans/domain/import-date-order';
import { IMPORT_FIELDS, type ImportField } from '@cadans/domain/import-fields';
import { ReplayError } from './replay-error.js';

/** What a replay is asked. Paths are as they were typed. */
export interface ReplayOptions {
  readonly file: string;
  /** A CSV with the changes of dates. */
  readonly moves: string | undefined;
  /** A JSON file with what was promised, and the weights of the themes. */
  readonly promises: string | undefined;
  /** The day it is taken to be; what lies before it is done. */
  readonly today: string | undefined;
  readonly dateOrder: DateOrder | undefined;
  /** Columns that are named instead of recognised, by field: the name in the header, or a number from 1. */
  readonly columns: ReadonlyMap<ImportField, string>;
  /** What stands in where a row names none. */
  readonly standIns: StandIns;
  readonly json: string | undefined;
  readonly keep: boolean;
}

/** The names that rows without a theme, owner or channel get, because the product demands one. */
export interface StandIns {
  readonly theme: string;
  readonly owner: string;
  readonly channel: string;
}

export const STAND_INS: StandIns = {
  theme: 'nog geen thema',
  owner: 'nog geen eigenaar',
  channel: 'nog geen kanaal',
};

export const USAGE = `npm run replay -- file.csv [moves.csv]
  --moves moves.csv         changes of dates: when, which activity, old date, new date
  --promises promises.json  what was promised, and the weights of the themes
  --today 2026-11-22        the day it is taken to be (left out: today)
  --date-order dmy          when the dates do not tell: dmy, mdy or ymd
  --column theme=Keyword    which column is a field, by its name or its number from 1; may be repeated
  --channel "Blog"          the channel of rows that name none; --owner and --theme do the same
  --json out.json           write the answer to a file too
  --keep                    keep the database, to look around in it`;

const VALUE = { type: 'string' } as const;

/** Reads the command line. Refused with a sentence: what is unknown, and values that make no sense. */
export function readOptions(args: readonly string[]): ReplayOptions {
  const { values, positionals } = parse(args);
  const [file, moves, ...more] = positionals;
  if (!file || more.length > 0 || (moves && values.moves))
    throw new ReplayError(`Give one CSV file:\n${USAGE}`);
  const order = values['date-order'];
  if (order !== undefined && !isDateOrder(order))
    throw new ReplayError(`--date-order is one of ${DATE_ORDERS.join(', ')}, not '${order}'.`);
  if (values.today !== undefined && !isCalendarDate(values.today))
    throw new ReplayError(
      `--today is a day such as 2026-11-22 between 2000 and 2100, not '${values.today}'.`,
    );
  return {
    file,
    moves: moves ?? values.moves,
    promises: values.promises,
    today: values.today,
    dateOrder: order,
    columns: columnsOf(values.column ?? []),
    standIns: {
      theme: named('theme', values.theme) ?? STAND_INS.theme,
      owner: named('owner', values.owner) ?? STAND_INS.owner,
      channel: named('channel', values.channel) ?? STAND_INS.channel,
    },
    json: values.json,
    keep: values.keep ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...{ moves: VALUE, promises: VALUE, today: VALUE, json: VALUE, 'date-order': VALUE },
        ...{ channel: VALUE, owner: VALUE, theme: VALUE },
        column: { ...VALUE, multiple: true },
        keep: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new ReplayError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

function columnsOf(given: readonly string[]): Map<ImportField, string> {
  return new Map(
    given.map((text) => {
      const [field = '', ...rest] = text.split('=');
      const column = rest.join('=').trim();
      if (!isField(field) || column === '')
        throw new ReplayError(
          `--column is field=column, with one of ${IMPORT_FIELDS.join(', ')}; not '${text}'.`,
        );
      return [field, column];
    }),
  );
}

function named(option: string, name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const text = name.replace(/\s+/g, ' ').trim();
  if (text === '' || text.length > 80) throw new ReplayError(`--${option} is a name of 1 to 80 characters.`);
  return text;
}

const isField = (text: string): text is ImportField => IMPORT_FIELDS.some((field) => field === text);
const isDateOrder = (text: string): text is DateOrder => DATE_ORDERS.some((order) => order === text);
