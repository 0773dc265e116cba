import { isOpen, type Status } from './activity.js';
import { type CalendarDate, yearOf } from './calendar-date.js';
import type { ImportChoices, ImportGround, PlanRefusal, RowChoice, Verdict } from './import-choices.js';
import { SeenActivities } from './import-duplicates.js';
import { leftOut } from './import-left-out.js';
import type { ImportRow, RowNote, RowRefusal } from './import-row.js';
import { type ImportedStatus, importedStatus, type PastChoice } from './import-status.js';
import {
  type Group,
  missingGroup,
  type Resolved,
  resolve,
  resolveAll,
  type Target,
  targetKey,
} from './import-targets.js';
import { fold } from './import-values.js';

/** A row with its verdict, and what it would become. */
export interface PlannedRow {
  readonly row: ImportRow;
  readonly verdict: Verdict;
  readonly why: readonly PlanRefusal[];
  readonly notes: readonly RowNote[];
  readonly theme: Target | null;
  readonly owner: Target | null;
  readonly helpers: readonly Target[];
  readonly channel: Target | null;
  readonly status: Status;
  readonly doneOn: CalendarDate | null;
  /** Which group of rows without a theme, owner or channel of its own it belongs to, whatever was chosen for that group. */
  readonly missing: { readonly theme?: Group; readonly owner?: Group; readonly channel?: Group };
}

/** Gives every row its verdict. Nothing becomes ready without a date, a theme, an owner and a channel (rule 1). */
export function planImport(
  rows: readonly ImportRow[],
  choices: ImportChoices,
  ground: ImportGround,
): PlannedRow[] {
  const seen = new SeenActivities(ground.activities);
  return rows.map((row) => planRow(row, choices, ground, seen));
}

function planRow(
  row: ImportRow,
  choices: ImportChoices,
  ground: ImportGround,
  seen: SeenActivities,
): PlannedRow {
  const own = choices.rows.get(row.number) ?? {};
  const theme = own.theme ? found(own.theme) : resolve(row.themes, choices.themes);
  const owner = own.owner ? found(own.owner) : resolve(row.people, choices.owners);
  const channel = own.channel ? found(own.channel) : resolve(row.channels, choices.channels);
  const said = row.statusWord === '' ? null : choices.statuses.get(fold(row.statusWord));
  const status = statusOfRow(row, said ?? null, choices.past, ground.today);
  const planned = {
    row,
    notes: status.notYetDone ? [...row.notes, 'not_yet_done' as const] : row.notes,
    theme: chosen(theme),
    owner: chosen(owner),
    helpers: resolveAll([...row.people, ...row.helpers], choices.owners, chosen(owner)),
    channel: chosen(channel),
    status: status.status,
    doneOn: status.doneOn,
    missing: missingOf(row, choices),
  };
  const refused = [...row.refusals, ...refusalsOf(planned, ground)];
  const asksStatus = said === undefined || asksAboutPast(row, said, choices.past, ground.today);
  const verdict = verdictOf(planned, { refused, own, asksStatus, choices, seen });
  return { ...planned, verdict, why: row.leftOut && verdict === 'skipped' ? [row.leftOut] : refused };
}

function verdictOf(
  { row, theme, owner, channel }: Omit<PlannedRow, 'verdict' | 'why'>,
  given: {
    refused: readonly PlanRefusal[];
    own: RowChoice;
    asksStatus: boolean;
    choices: ImportChoices;
    seen: SeenActivities;
  },
): Verdict {
  const { refused, own, asksStatus, choices, seen } = given;
  // Before anything is asked about it: what is there already need not be completed.
  const isDuplicate =
    row.window !== null && row.title !== '' && seen.has({ title: row.title, ...row.window, channel });
  if (own.skip ?? row.leftOut !== null) return 'skipped';
  if (row.refusals.length > 0) return waitsFor(row) ?? 'error';
  if (row.window === null) return 'parked';
  if (isDuplicate && choices.duplicates === 'skip') return 'duplicate';
  if (theme === null) return 'needs_theme';
  if (owner === null || refused.includes('owner_not_active')) return 'needs_owner';
  if (channel === null) return 'needs_channel';
  if (asksStatus) return 'needs_status';
  return refused.length > 0 ? 'error' : 'ready';
}

function missingOf(row: ImportRow, { themes, owners, channels }: ImportChoices): PlannedRow['missing'] {
  const [theme, owner, channel] = [
    missingGroup(row.themes, themes),
    missingGroup(row.people, owners),
    missingGroup(row.channels, channels),
  ];
  return { ...(theme && { theme }), ...(owner && { owner }), ...(channel && { channel }) };
}

/** What the organisation's own choices refuse, which the file cannot know. */
function refusalsOf(
  { row, owner, channel, theme, status }: Omit<PlannedRow, 'verdict' | 'why'>,
  ground: ImportGround,
): PlanRefusal[] {
  if (row.window === null) return [];
  const year = yearOf(row.window.startsOn);
  const plan = ground.plans.find((known) => known.year === year);
  const isChosen = theme !== null && 'id' in theme && plan?.themeIds.includes(theme.id);
  const refusals: PlanRefusal[] = [];
  if (theme && plan?.agreed && !isChosen && !ground.maySteer) refusals.push('plan_agreed');
  if (!isOpen(status)) return refusals;
  if (ground.members.some(({ id, active }) => !active && owner && targetKey(owner) === `id:${id}`))
    refusals.push('owner_not_active');
  return channel ? [...refusals, ...leftOut(channel, ground)] : refusals;
}

/** A day of the past without a status: done or late is a choice, made once for all of them. */
function asksAboutPast(
  { window, finishedOn }: ImportRow,
  said: Status | null,
  past: PastChoice | null,
  today: CalendarDate,
): boolean {
  return said === null && past === null && window !== null && finishedOn === null && window.endsOn < today;
}

function statusOfRow(
  row: ImportRow,
  said: Status | null,
  past: PastChoice | null,
  today: CalendarDate,
): ImportedStatus {
  const { window, finishedOn } = row;
  if (window === null) return { status: said ?? 'planned', doneOn: null, notYetDone: false };
  return importedStatus({ said, endsOn: window.endsOn, finishedOn }, past, today);
}

const found = (value: Target): Resolved => ({ ok: true, value });
const chosen = (resolved: Resolved): Target | null => (resolved.ok ? resolved.value : null);

/** What a row waits for that cannot be read yet; nothing when something in it is simply wrong. */
function waitsFor({ refusals, questions }: ImportRow): Verdict | undefined {
  const waits = (why: RowRefusal): Verdict | undefined => {
    if (why === 'order_unknown') return 'needs_date_order';
    if (why === 'year_missing') return 'needs_year';
    if (why === 'serials_unknown') return 'needs_serials';
    return why === 'weekday_contradicts' || (why === 'no_such_day' && questions.length > 0)
      ? 'needs_day'
      : undefined;
  };
  return refusals.every(waits) ? refusals.map(waits)[0] : undefined;
}
