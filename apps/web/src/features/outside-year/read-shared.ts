import type { SharedYear } from '@cadans/contracts/shares';
import { PRECISION_COLUMN, STATUS_COLUMN } from '@cadans/contracts/year-columns';
import { dayNumber, fromDayNumber } from '@cadans/domain/calendar-date';
import type { PlannedActivity, YearPlan } from '../../api/year-plan';

/**
 * What a link shows, as the plan that the sheet draws. A link tells no ids, so that everything gets one by its place; and
 * nothing of weights, hours, capacity or postponements, so that the sheet draws none.
 */
export function readShared(shared: SharedYear): YearPlan {
  const { year, today, timeZone, holidays, themes, channels, owners, activities: columns } = shared;
  const first = dayNumber(`${year}-01-01`);
  const place = (kind: string, at: number | undefined) => (at === undefined || at < 0 ? '' : `${kind}-${at}`);
  const day = (offset: number | undefined) => fromDayNumber(first + (offset ?? 0));
  return {
    ...{ year, today, timeZone, holidays, version: 0, weeklyCapacity: 0 },
    plan: { status: 'agreed', coreMessage: '' },
    themes: themes.map((theme, at) => ({ ...theme, id: place('theme', at), weight: 0, ownerId: null })),
    channels: channels.map((channel, at) => ({
      ...channel,
      id: place('channel', at),
      stance: 'chosen',
      stanceReason: '',
    })),
    members: owners.map((name, at) => ({
      ...{ id: place('owner', at), name, active: true, invited: true },
      role: 'marketer',
    })),
    campaigns: [],
    activities: columns.title.map((title, at): PlannedActivity => {
      const endsOn = day(columns.endsOn[at]);
      const status = STATUS_COLUMN[columns.status[at] ?? 0] ?? 'planned';
      return {
        ...{ id: place('activity', at), title, startsOn: day(columns.startsOn[at]), endsOn, status },
        precision: PRECISION_COLUMN[columns.precision[at] ?? 0] ?? 'day',
        themeId: place('theme', columns.theme[at]),
        channelId: place('channel', columns.channel[at]),
        ownerId: place('owner', columns.owner[at]),
        ...{ campaignId: null, slides: 0, version: 1, effortHours: null },
        doneOn: status === 'done' ? endsOn : null,
      };
    }),
  };
}
