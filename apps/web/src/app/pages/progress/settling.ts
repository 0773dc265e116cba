import { isOpen } from '@cadans/domain/activity';
import type { DecisionItem, SettlingAct } from '@cadans/domain/decision-item';
import { promisesOf } from '@cadans/domain/facts';
import { nextOpenBeat } from '@cadans/domain/next-open-beat';
import { laterWindow } from '@cadans/domain/window-shift';
import type { PlannedActivity, YearPlan } from '../../../api/year-plan';
import type { Bulk } from '../../../features/activities/deeds/bulk';
import type { Task } from '../../../features/activities/task';
import type { Known } from '../../../features/progress/known';

/** A matter that is being settled in a dialog of this screen. */
export interface Asked {
  readonly item: DecisionItem;
  readonly act: SettlingAct;
}

/** The rows of the plans by their ids. */
export type RowOf = (id: string) => PlannedActivity | undefined;

export const rowIn =
  (plans: readonly YearPlan[]): RowOf =>
  (id) => {
    for (const { activities } of plans) {
      const row = activities.find((one) => one.id === id);
      if (row) return row;
    }
    return undefined;
  };

/**
 * The task on activities that settles a matter, filled with what the matter knows already; null when it is settled in
 * another way, or while its row is on its way.
 */
export function taskOf({ item, act }: Asked, known: Known, rowOf: RowOf, today: string): Task | null {
  const row = rowOf(item.ids[0] ?? '');
  switch (act) {
    case 'plan':
      return { is: 'plan', draft: draftOf(item, known, today) };
    case 'finish':
      return row ? { is: 'finish', activity: row } : null;
    case 'scrap':
      return row && item.kind === 'third_postponement' ? { is: 'scrap', activity: row } : null;
    case 'postpone':
      return row ? { is: 'move', activity: row, to: later(row, today) } : null;
    case 'fix_date':
      // On the days it has, unless these are gone by.
      return row
        ? { is: 'move', activity: row, to: row.endsOn < today ? later(row, today) : undefined }
        : null;
    default:
      return null;
  }
}

const later = (row: PlannedActivity, today: string) => ({
  ...laterWindow(row, row.precision, today),
  precision: row.precision,
});

/** A promise is planned on its channel, by its owner, on the first moment that nobody planned; a theme today. */
function draftOf(item: DecisionItem, { facts }: Known, today: string) {
  if (item.kind === 'starved_theme') return { themeId: item.ids[0], day: today };
  const promise = facts && promisesOf(facts).find(({ chain }) => item.ids.includes(chain.at(-1)?.id ?? ''));
  const cadence = promise?.chain.at(-1);
  if (!promise || !cadence) return { day: today };
  return {
    channelId: cadence.channelId,
    ownerId: cadence.ownerId,
    themeId: cadence.themeId ?? undefined,
    day: nextOpenBeat(promise, today)?.day ?? today,
    precision: 'day' as const,
  };
}

/** What came in ad hoc and is open still, so that it can be scrapped. */
export const openOf = ({ ids }: DecisionItem, rowOf: RowOf): PlannedActivity[] =>
  ids.flatMap((id) => rowOf(id) ?? []).filter(({ status }) => isOpen(status));

/** Activities scrapped as one, for one reason that is asked. */
export const scrappingOf = (chosen: readonly PlannedActivity[]): Pick<Bulk, 'doable' | 'left' | 'asks'> => ({
  doable: chosen.map((before) => ({
    before,
    after: { ...before, status: 'scrapped' },
    steps: (why) => (why?.for === 'scrapping' ? [{ is: 'scrap', reason: why.reason, note: why.note }] : []),
  })),
  left: [],
  asks: 'scrapping',
});
