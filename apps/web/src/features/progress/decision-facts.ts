import type { Progress } from '@cadans/contracts/progress';
import type { CalendarDate } from '@cadans/domain/calendar-date';
import type { DecisionItem } from '@cadans/domain/decision-item';
import { formatDayInWords, formatWeek } from '../../words/formats';
import { percentOf } from './digits';
import type { Told } from './figure';
import { promiseInWords } from './promise-words';

/** The second line of a matter: what a director asks first. Empty while the rows behind it are not known. */
export function factsOfDecision(item: DecisionItem, told: Told): string {
  switch (item.kind) {
    case 'silent_cadence':
    case 'uncovered_weeks':
      return ofPromise(item, told);
    case 'third_postponement':
      return ofSlid(item, told);
    case 'overdue':
      return ofLate(item, told);
    case 'starved_theme':
      return ofTheme(item, told);
    case 'no_go_due':
      return told.t('about.noGo', { day: dayIn(item.since, told) });
    case 'owner_away':
      return titles(item.ids.slice(1), told);
    case 'buffer_exceeded':
    case 'result_missing':
      return titles(item.ids, told);
    default:
      return '';
  }
}

/** The second line of a silence that is being ended: when the next one is planned. */
export function factsOfArranged(item: DecisionItem, told: Told): string {
  const promise = promiseOf(item, told);
  const next = promise?.silence?.next;
  if (!promise || !next) return '';
  return joined(
    promiseInWords(promise.cadence, told.t),
    told.t('about.nextOn', { day: dayIn(next.on, told) }),
  );
}

const dayIn = (day: CalendarDate, { language }: Told) => formatDayInWords(day, language);

function promiseOf(item: DecisionItem, { progress }: Told): Progress['promises'][number] | undefined {
  return progress.promises.find(({ cadence }) => item.ids.includes(cadence.id));
}

function ofPromise(item: DecisionItem, told: Told): string {
  const { t, known, progress } = told;
  const promise = promiseOf(item, told);
  if (!promise) return '';
  const { cadence, silence } = promise;
  const owner = known.personName(cadence.ownerId);
  const last = silence?.last ? t('about.lastOn', { day: dayIn(silence.last.on, told) }) : t('about.neverYet');
  const open = progress.doingNothing.missed.find(({ cadenceId }) => cadenceId === cadence.id);
  const what =
    item.kind === 'silent_cadence' ? last : open ? t('about.emptyWeeks', { day: dayIn(open.day, told) }) : '';
  return joined(promiseInWords(cadence, t), owner && t('ownerIs', { person: owner }), what);
}

function ofSlid(item: DecisionItem, { known, t, reasonName }: Told): string {
  const row = known.activity(item.ids[0] ?? '');
  if (!row || !known.facts) return '';
  const last = known.facts.postponements
    .filter(({ activityId }) => activityId === row.id)
    .toSorted((one, other) =>
      one.on < other.on ? 1 : one.on > other.on ? -1 : one.id < other.id ? 1 : -1,
    )[0];
  return joined(
    t('about.slid', {
      from: formatWeek(row.firstCommittedEndsOn),
      to: formatWeek(row.endsOn),
      reason: last ? reasonName(last.reason) : '',
    }),
    known.personName(row.ownerId),
  );
}

function ofLate(item: DecisionItem, told: Told): string {
  const { known, t } = told;
  const row = known.activity(item.ids[0] ?? '');
  if (!row) return '';
  return t('about.late', {
    where: joined(known.channelName(row.channelId), known.themeName(row.themeId)),
    owner: known.personName(row.ownerId),
    day: dayIn(row.endsOn, told),
  });
}

function ofTheme(item: DecisionItem, { progress, t, language }: Told): string {
  const theme = progress.dials.focus.themes.find(({ themeId }) => item.ids.includes(themeId));
  if (!theme) return '';
  return t('about.share', { share: percentOf(100 * theme.share, language), weight: theme.weight });
}

function titles(ids: readonly string[], { known, t }: Told): string {
  const first = ids.map((id) => known.activity(id)?.title).find((title) => title !== undefined);
  if (first === undefined) return '';
  return ids.length === 1
    ? t('about.titles', { first })
    : t('about.titlesMore', { first, count: ids.length - 1 });
}

const joined = (...parts: readonly string[]) => parts.filter((part) => part !== '').join(' · ');
