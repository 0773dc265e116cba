import type { CalendarDate } from '@cadans/domain/calendar-date';
import type { Facts } from '@cadans/domain/facts';
import type { OpenBeat } from '@cadans/domain/fill-beats';
import { type BeatDraft, fillBeats } from '@cadans/domain/fill-beats';
import { isoWeekOf } from '@cadans/domain/iso-week';
import type { Translate } from '../../../words/use-translation';
import type { Names } from '../names';

/** What is going to be planned for a beat, as it can still be edited. */
export interface FillDraft {
  readonly key: string;
  readonly title: string;
  readonly day: CalendarDate | null;
  readonly channelId: string;
  readonly themeId: string | null;
  readonly ownerId: string | null;
  /** The days on which it fills its beat. */
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  /** Whether the promise names the theme: another one would not keep it. */
  readonly isThemePromised: boolean;
}

/** One activity to be planned. */
export interface ToPlan {
  readonly title: string;
  readonly day: CalendarDate;
  readonly channelId: string;
  readonly themeId: string;
  readonly ownerId: string;
}

/** Names a beat: which promise, which period, which of its beats. */
export const keyOfBeat = ({ promise, beat }: OpenBeat): string =>
  `${promise.chain[0]?.id} ${beat.period.kind} ${beat.period.start} ${beat.index}`;

/** A draft for every chosen beat, with its day, title, theme and owner suggested. An owner who left is asked for again. */
export function draftsOf(
  facts: Facts,
  open: readonly OpenBeat[],
  names: Names,
  active: ReadonlySet<string>,
  t: Translate<'rhythm'>,
): FillDraft[] {
  const promised = new Map(open.map((each) => [each.beat, each]));
  return fillBeats(facts, open).flatMap((draft) => {
    const of = promised.get(draft.beat);
    return of ? [startDraft(draft, of, facts.today, names, active, t)] : [];
  });
}

function startDraft(
  { beat, day, channelId, themeId, ownerId }: BeatDraft,
  of: OpenBeat,
  today: CalendarDate,
  names: Names,
  active: ReadonlySet<string>,
  t: Translate<'rhythm'>,
): FillDraft {
  const { start, end } = beat.period;
  const row = of.promise.chain.find(({ id }) => id === beat.cadenceId);
  return {
    key: keyOfBeat(of),
    title: t('draftTitle', { name: names.channel(channelId), week: isoWeekOf(day).week }),
    day,
    channelId,
    themeId,
    ownerId: active.has(ownerId) ? ownerId : null,
    from: start < today ? today : start,
    until: end,
    isThemePromised: row !== undefined && row.themeId !== null,
  };
}

/** What is still wrong with a draft. */
export type DraftFault = 'title' | 'day' | 'theme' | 'owner';

/** The first thing that keeps a draft from being planned; null when nothing does. */
export function faultOf({ title, day, themeId, ownerId, from, until }: FillDraft): DraftFault | null {
  if (title.trim() === '') return 'title';
  if (day === null || day < from || day > until) return 'day';
  if (themeId === null) return 'theme';
  return ownerId === null ? 'owner' : null;
}

/** The drafts as activities to be planned; those that cannot be yet are left out. */
export function toPlan(drafts: readonly FillDraft[]): ToPlan[] {
  return drafts.flatMap((draft) => {
    const { title, day, channelId, themeId, ownerId } = draft;
    if (faultOf(draft) !== null || !day || !themeId || !ownerId) return [];
    return [{ title: title.trim(), day, channelId, themeId, ownerId }];
  });
}
