import type { CalendarDate } from './calendar-date.js';
import { type Measurable, ResultMatcher } from './result-match.js';
import type { ResultFileRow } from './result-row.js';
import { MEASURES, type Measure } from './yield.js';

/** What becomes of a row with results. */
export const RESULT_VERDICTS = [
  'ready',
  /** Several activities can be meant: whoever imports chooses. */
  'ambiguous',
  /** The very same is recorded already. */
  'already',
  /** Of that day and source other numbers are recorded: correcting is done by hand. */
  'differs',
  'not_done',
  'unknown',
  'unreadable',
  'left_out',
] as const;
export type ResultVerdict = (typeof RESULT_VERDICTS)[number];

/** A result that is recorded. */
export interface RecordedResult {
  readonly activityId: string;
  readonly numbers: { readonly [measure in Measure]: number | null };
  readonly measuredOn: CalendarDate;
  readonly source: string;
}

/** What a file is held against. */
export interface ResultGround {
  readonly today: CalendarDate;
  /** Where numbers come from that do not say so: the name of the file. */
  readonly source: string;
  readonly activities: readonly Measurable[];
  readonly recorded: readonly RecordedResult[];
  /** What was chosen for a row, by its number: the activity it is of, or null to leave it out. */
  readonly choices: ReadonlyMap<number, string | null>;
}

/** A row with its verdict; `result` is what would be recorded. */
export interface PlannedResult {
  readonly row: ResultFileRow;
  readonly verdict: ResultVerdict;
  readonly activity: Measurable | null;
  /** Which activities it can be of. */
  readonly among: readonly Measurable[];
  readonly result: (RecordedResult & { readonly note: string }) | null;
}

/**
 * Says of every row what an import would do. Nothing is guessed, and nothing is recorded twice: a row whose numbers are
 * recorded of its activity (on its day and from its source, as far as it names them) is there already, whether another
 * row, another import or a person recorded it.
 */
export function planResults(rows: readonly ResultFileRow[], ground: ResultGround): PlannedResult[] {
  const matcher = new ResultMatcher(ground.activities);
  const stored = Map.groupBy(ground.recorded, ({ activityId }) => activityId);
  const taken = new Map<string, RecordedResult[]>();
  return rows.map((row) => {
    const nothing = { row, activity: null, among: [], result: null };
    if (row.refusals.length > 0) return { ...nothing, verdict: 'unreadable' };
    const match = matcher.match(row);
    if (match.is === 'none') return { ...nothing, verdict: 'unknown' };
    if (match.is === 'not_done') return { ...nothing, verdict: 'not_done', activity: match.activity };
    const among = match.is === 'several' ? match.among : [];
    const choice = ground.choices.get(row.number);
    if (choice === null) return { ...nothing, among, verdict: 'left_out' };
    const activity = match.is === 'one' ? match.activity : among.find(({ id }) => id === choice);
    if (!activity) return { ...nothing, among, verdict: 'ambiguous' };
    const result = {
      activityId: activity.id,
      numbers: row.numbers,
      measuredOn: row.measuredOn ?? ground.today,
      source: row.source || ground.source,
      note: row.note,
    };
    const before = stored.get(activity.id) ?? [];
    const here = taken.get(activity.id) ?? [];
    const planned = { row, activity, among };
    if ([...before, ...here].some((known) => isSame(row, known)))
      return { ...planned, verdict: 'already', result: null };
    if (row.measuredOn !== null && before.some((known) => isOfSameMoment(result, known)))
      return { ...planned, verdict: 'differs', result: null };
    taken.set(activity.id, [...here, result]);
    return { ...planned, verdict: 'ready', result };
  });
}

function isSame({ numbers, measuredOn, source }: ResultFileRow, known: RecordedResult): boolean {
  return (
    MEASURES.every((measure) => numbers[measure] === known.numbers[measure]) &&
    (measuredOn === null || measuredOn === known.measuredOn) &&
    (source === '' || source === known.source)
  );
}

function isOfSameMoment(result: RecordedResult, known: RecordedResult): boolean {
  return result.measuredOn === known.measuredOn && result.source === known.source;
}
