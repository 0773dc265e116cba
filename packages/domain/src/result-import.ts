import type { CalendarDate } from './calendar-date.js';
import { type MatchedBy, type Measurable, ResultMatcher } from './result-match.js';
import type { ResultFileRow } from './result-row.js';
import { MEASURES, type Measure } from './yield.js';

/** What becomes of a row with results. */
export const RESULT_VERDICTS = [
  'ready',
  /** Several activities can be meant: whoever imports chooses. */
  'ambiguous',
  /** The very same is recorded already. */
  'already',
  /** Of that day and source other numbers are recorded, and nobody said that this row puts them right. */
  'differs',
  /** The same, and whoever imports said that the file is right. */
  'corrects',
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

/** The same, as it is kept. */
export interface StoredResult extends RecordedResult {
  readonly id: string;
  readonly note: string;
}

/** What a file is held against. */
export interface ResultGround {
  readonly today: CalendarDate;
  /** Where numbers come from that do not say so: the name of the file. */
  readonly source: string;
  readonly activities: readonly Measurable[];
  readonly recorded: readonly StoredResult[];
  /** What was chosen for a row, by its number: the activity it is of, or null to leave it out. */
  readonly choices: ReadonlyMap<number, string | null>;
  /** Whether the file is right where it says something else of the same day and source. */
  readonly correct: boolean;
}

/** What a row says of an activity. */
export type NewResult = RecordedResult & { readonly note: string };

/** A row with its verdict; `result` is what would be recorded. */
export interface PlannedResult {
  readonly row: ResultFileRow;
  readonly verdict: ResultVerdict;
  readonly activity: Measurable | null;
  /** What told which activity it is of. */
  readonly by: MatchedBy | null;
  /** Which activities it can be of. */
  readonly among: readonly Measurable[];
  readonly result: NewResult | null;
  /** What is recorded and what it would become; null too when several of that moment are recorded. */
  readonly change: { readonly before: StoredResult; readonly after: NewResult } | null;
}

/**
 * Says of every row what an import would do. Nothing is guessed, and nothing is recorded twice: a row whose numbers are
 * recorded of its activity (on its day and from its source, as far as it names them) is there already, whether another
 * row, another import or a person recorded it. A row that puts a result right leaves standing what it does not measure,
 * and puts right one result once.
 */
export function planResults(rows: readonly ResultFileRow[], ground: ResultGround): PlannedResult[] {
  const matcher = new ResultMatcher(ground.activities);
  const stored = Map.groupBy(ground.recorded, ({ activityId }) => activityId);
  const taken = new Map<string, RecordedResult[]>();
  const changed = new Set<string>();
  return rows.map((row) => {
    const nothing = { row, activity: null, by: null, among: [], result: null, change: null };
    if (row.refusals.length > 0) return { ...nothing, verdict: 'unreadable' };
    const match = matcher.match(row);
    if (match.is === 'none') return { ...nothing, verdict: 'unknown' };
    if (match.is === 'not_done') return { ...nothing, verdict: 'not_done', activity: match.activity };
    const among = match.is === 'several' ? match.among : [];
    const choice = ground.choices.get(row.number);
    if (choice === null) return { ...nothing, among, verdict: 'left_out' };
    const activity = match.is === 'one' ? match.activity : among.find(({ id }) => id === choice);
    if (!activity) return { ...nothing, among, verdict: 'ambiguous' };
    const by = match.is === 'one' ? match.by : 'choice';
    const planned = { ...nothing, activity, among, by };
    const result = resultOf(row, activity, ground);
    const before = stored.get(activity.id) ?? [];
    const here = taken.get(activity.id) ?? [];
    if ([...before, ...here].some((known) => isSame(row, known))) return { ...planned, verdict: 'already' };
    const [known, ...others] =
      row.measuredOn === null ? [] : before.filter((one) => isOfSameMoment(result, one));
    if (!known) {
      taken.set(activity.id, [...here, result]);
      return { ...planned, verdict: 'ready', result };
    }
    if (others.length > 0 || changed.has(known.id)) return { ...planned, verdict: 'differs' };
    const after = putRight(known, result);
    if (isSame({ ...row, numbers: after.numbers }, known)) return { ...planned, verdict: 'already' };
    changed.add(known.id);
    return { ...planned, verdict: ground.correct ? 'corrects' : 'differs', change: { before: known, after } };
  });
}

function resultOf(row: ResultFileRow, { id }: Measurable, { today, source }: ResultGround): NewResult {
  return {
    activityId: id,
    numbers: row.numbers,
    measuredOn: row.measuredOn ?? today,
    source: row.source || source,
    note: row.note,
  };
}

function putRight({ numbers, note }: StoredResult, said: NewResult): NewResult {
  const right = MEASURES.map((measure) => [measure, said.numbers[measure] ?? numbers[measure]] as const);
  return {
    ...said,
    numbers: Object.fromEntries(right) as NewResult['numbers'],
    note: said.note || note,
  };
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
