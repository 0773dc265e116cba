import { showFacts } from '@cadans/contracts/facts';
import { readFacts } from '@cadans/contracts/read-facts';
import { type CalendarDate, dayInZone, yearOf } from '@cadans/domain/calendar-date';
import type { DatabaseUrls } from '../database/provision.js';
import { countMoves } from './count-moves.js';
import { foundReplay } from './found-replay.js';
import { columnList } from './history-columns.js';
import { loadHistory } from './load-history.js';
import { matchMoves } from './match-moves.js';
import { type History, readHistory } from './read-history.js';
import { type HistoryMove, readMoves } from './read-moves.js';
import { type GivenPromises, readPromises } from './read-promises.js';
import { ReplayError } from './replay-error.js';
import type { ReplayOptions } from './replay-options.js';
import { tellCounts } from './tell-counts.js';
import { tellDials } from './tell-dials.js';
import { writeMoves } from './write-moves.js';
import { writePromises } from './write-promises.js';

/** A file that was read from the disk: its name, without folders, and its bytes. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface GivenHistory {
  readonly history: GivenFile;
  readonly moves: GivenFile | undefined;
  readonly promises: GivenFile | undefined;
  readonly options: Pick<ReplayOptions, 'today' | 'dateOrder' | 'columns' | 'standIns'>;
  /** Says in a line what is being done. */
  readonly tell: (line: string) => void;
}

/** All files of a replay as they were read: what is wrong with them was told. */
export interface PreparedReplay extends GivenHistory {
  readonly today: CalendarDate;
  readonly read: {
    readonly history: History;
    readonly moves: readonly HistoryMove[] | undefined;
    readonly promises: GivenPromises;
  };
}

/** Reads all files before anything is made. Refuses with a `ReplayError`. */
export function prepareReplay(given: GivenHistory): PreparedReplay {
  const { history, moves, promises, options } = given;
  return {
    ...given,
    today: options.today ?? dayInZone(new Date(), 'Europe/Amsterdam'),
    read: {
      history: readHistory(history.name, history.bytes, options),
      moves: moves && readMoves(moves.name, moves.bytes, options.dateOrder),
      promises: promises
        ? readPromises(promises.name, new TextDecoder().decode(promises.bytes))
        : { promises: [], weights: null },
    },
  };
}

/**
 * Loads a dated history into a fresh organisation of a migrated database, through the product's own doors, and tells what
 * the database then holds: counts, silences, shares, changes of dates and the dials. Refuses with a `ReplayError`.
 */
export async function replay(urls: DatabaseUrls, given: PreparedReplay) {
  const { options, tell, today, read } = given;
  const { history, moves, promises } = read;
  tell(`${history.name}: ${history.activities.length} activities were read.`);

  const founded = await foundReplay(urls, history.name, today);
  try {
    const { client, scope } = founded;
    const loaded = await loadHistory(client, history, given.history.bytes, options.standIns);
    const ids = readFacts(await client.call(showFacts)).activities.map(({ id }) => id);
    if (ids.length !== loaded.rows.length)
      throw new ReplayError(
        `${loaded.rows.length} rows were imported, and ${ids.length} activities came of them.`,
      );
    tell(`${ids.length} of them were loaded into the organisation '${founded.name}'.`);

    // What was made first has the lowest id, so that rows and activities stand in the same order.
    const idOf = new Map(loaded.rows.map((row, at) => [row, ids[at] ?? '']));
    const matching = moves && matchMoves(loaded.rows, moves);
    const found = matching?.matched.map(({ row, moves: own }) => ({
      activityId: idOf.get(row) ?? '',
      moves: own,
    }));
    const written = found && (await writeMoves(urls.ownerUrl, scope, found));
    const unmatched = matching?.unmatched.map(({ line, key, kind }) => ({ line, key, kind })) ?? [];
    const plan = { year: yearOf(today), standIn: options.standIns.theme };
    const notInHistory = await writePromises(urls.ownerUrl, scope, promises, plan);

    const answer = await client.call(showFacts);
    const facts = readFacts(answer);
    if (facts.today !== today)
      throw new ReplayError(`It is ${facts.today} to the application, not ${today}.`);
    const names = {
      themes: named(answer.themes),
      channels: named(answer.channels),
      owners: named(answer.members),
    };
    const weights = promises.weights ? 'given' : 'equal';
    const { name, email, password } = founded;
    return {
      ...tellCounts({ history, loaded, facts, names }),
      reschedules: moves ? countMoves(moves) : null,
      postponements: written && moves ? { ...laterAndEarlier(moves), ...written, unmatched } : null,
      promised: { promises: promises.promises.length, weights, notInHistory },
      dials: tellDials(facts, names, weights),
      organisation: { id: scope.organisationId, name, email, password },
      hints: hints(given, history),
    };
  } finally {
    await founded.close();
  }
}

export type Replayed = Awaited<ReturnType<typeof replay>>;

/** How often a date moved later or earlier, whether or not the product asks a record of it. */
function laterAndEarlier(moves: readonly HistoryMove[]) {
  const { later, earlier } = countMoves(moves);
  return { later, earlier };
}

function named(list: readonly { readonly id: string; readonly name: string }[]): Map<string, string> {
  return new Map(list.map(({ id, name }) => [id, name]));
}

function hints({ moves, promises, options: { standIns } }: GivenHistory, history: History): string[] {
  const list = columnList(history.header, history.columnCount);
  const none = (['theme', 'owner', 'channel'] as const).filter((field) => history.columns[field] === null);
  return [
    ...none.map(
      (field) =>
        `No column was recognised as the ${field}: --column ${field}=…, or --${field} "Name" for all.`,
    ),
    ...(none.length > 0 ? [list] : []),
    ...(promises
      ? []
      : ['No promises were given, so rhythm, silence and coverage are not told: --promises promises.json.']),
    ...(moves
      ? []
      : ['No changes of dates were given, so everything counts as finished on its day: --moves moves.csv.']),
    `Rows that name none got the theme '${standIns.theme}', the owner '${standIns.owner}', the channel '${standIns.channel}'.`,
  ];
}
