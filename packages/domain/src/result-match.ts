import type { Status } from './activity.js';
import type { CalendarDate } from './calendar-date.js';
import { fold } from './import-values.js';
import type { ResultFileRow } from './result-row.js';

/** An activity a result may be of. */
export interface Measurable {
  readonly id: string;
  readonly title: string;
  readonly link: string | null;
  readonly status: Status;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly doneOn: CalendarDate | null;
}

/** What tells which activity a row is of; a choice is made by whoever imports. */
export const MATCHED_BY = ['id', 'link', 'title', 'choice'] as const;
export type MatchedBy = (typeof MATCHED_BY)[number];

/** What a row can be of: one, none, one that is not done, or several of which nobody guesses. */
export type ResultMatch =
  | { readonly is: 'one'; readonly activity: Measurable; readonly by: MatchedBy }
  | { readonly is: 'several'; readonly among: readonly Measurable[] }
  | { readonly is: 'not_done'; readonly activity: Measurable }
  | { readonly is: 'none' };

type Matchable = Pick<ResultFileRow, 'id' | 'link' | 'title' | 'date'>;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Finds which activity a row with results is of: by our id, else by its link, else by its title, told apart by the day it
 * went out. Only what is done yields something (rule 8), so what is not done never stands in the way of what is. An id
 * that is not ours finds nothing else: it says whose numbers they are.
 */
export class ResultMatcher {
  readonly #byId: ReadonlyMap<string, Measurable>;
  readonly #byLink: ReadonlyMap<string, readonly Measurable[]>;
  readonly #byTitle: ReadonlyMap<string, readonly Measurable[]>;

  constructor(activities: readonly Measurable[]) {
    this.#byId = new Map(activities.map((activity) => [activity.id, activity]));
    this.#byLink = Map.groupBy(activities, ({ link }) => bareLink(link ?? ''));
    this.#byTitle = Map.groupBy(activities, ({ title }) => fold(title));
  }

  /** The activity of a row. */
  match(row: Matchable): ResultMatch {
    if (UUID.test(row.id))
      return matchAmong(
        [this.#byId.get(row.id)].flatMap((one) => one ?? []),
        row,
        'id',
      );
    const link = bareLink(row.link);
    const linked = link === '' ? [] : (this.#byLink.get(link) ?? []);
    if (linked.length > 0) {
      const named = linked.filter(({ title }) => fold(title) === fold(row.title));
      return matchAmong(named.length > 0 ? named : linked, row, 'link');
    }
    return matchAmong(row.title === '' ? [] : (this.#byTitle.get(fold(row.title)) ?? []), row, 'title');
  }
}

function matchAmong(found: readonly Measurable[], { date, id }: Matchable, by: MatchedBy): ResultMatch {
  const done = found.filter(({ status }) => status === 'done');
  const [undone] = found;
  if (done.length === 0) return undone ? { is: 'not_done', activity: undone } : { is: 'none' };
  const [only, ...others] = done.length > 1 && date !== null ? onDay(done, date) : done;
  if (!only) return { is: 'several', among: done };
  if (others.length > 0) return { is: 'several', among: [only, ...others] };
  const isElsewhere = date !== null && !UUID.test(id) && onDay([only], date).length === 0;
  return isElsewhere ? { is: 'several', among: [only] } : { is: 'one', activity: only, by };
}

/** Those that were done on the day; else those whose days it lies in. */
function onDay(done: readonly Measurable[], date: CalendarDate): readonly Measurable[] {
  const exactly = done.filter(({ doneOn }) => doneOn === date);
  if (exactly.length > 0) return exactly;
  return done.filter(({ startsOn, endsOn }) => startsOn <= date && date <= endsOn);
}

/** An address as it is compared: without scheme, www, capitals in the host, what tells campaigns apart, and a last slash. */
export function bareLink(link: string): string {
  const found = /^(?:https?:\/\/)?(?:www\.)?([^/?#\s]+)([^?#\s]*)(\?[^#\s]*)?/i.exec(link.trim());
  if (!found) return '';
  const [, host = '', path = '', query = ''] = found;
  const kept = query
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !/^(utm_|fbclid|gclid|msclkid)/i.test(part));
  const asked = kept.length > 0 ? `?${kept.join('&')}` : '';
  return `${host.toLowerCase()}${path.replace(/\/+$/, '')}${asked}`;
}
