import type { Year } from '@cadans/contracts/years';
import { STATUSES } from '@cadans/domain/activity';
import { dayNumber } from '@cadans/domain/calendar-date';
import { readYear } from '../../../api/year-plan';
import { storyOf } from '../../../testing/given-activity';
import {
  CHANNELS,
  MEMBERS,
  place,
  THEMES,
  TODAY,
  themesIn,
  type World,
  type WorldRow,
} from './progress-world-for-tests';

/** The year as the API answers it. */
export function yearIn(world: World, year: number): Year {
  const { rows } = world;
  const first = dayNumber(`${year}-01-01`);
  const own = rows.filter(({ startsOn }) => startsOn.startsWith(String(year)));
  const column = <Value>(of: (one: WorldRow) => Value): Value[] => own.map(of);
  return {
    year,
    version: own.reduce((sum, { version }) => sum + version, 0),
    today: TODAY,
    timeZone: 'Europe/Amsterdam',
    weeklyCapacity: 4,
    plan: { status: 'agreed', coreMessage: '' },
    themes: themesIn(world),
    channels: CHANNELS.map((one) => ({ ...one, stance: 'chosen', stanceReason: '' })),
    members: MEMBERS.map((one) => ({ ...one, role: 'marketer', active: true, invited: true })),
    campaigns: [],
    holidays: [],
    activities: {
      id: column(({ id }) => id),
      title: column(({ title }) => title),
      startsOn: column(({ startsOn }) => dayNumber(startsOn) - first),
      endsOn: column(({ endsOn }) => dayNumber(endsOn) - first),
      precision: column(() => 0),
      status: column(({ status }) => STATUSES.indexOf(status)),
      theme: column(({ themeId }) => place(THEMES, themeId)),
      owner: column(({ ownerId }) => place(MEMBERS, ownerId)),
      channel: column(({ channelId }) => place(CHANNELS, channelId)),
      campaign: column(() => -1),
      slides: column(({ slides }) => slides),
      version: column(({ version }) => version),
      effortHours: column(({ effortHours }) => effortHours),
      doneOn: column(({ doneOn }) => (doneOn === null ? null : dayNumber(doneOn) - first)),
    },
  };
}

/** An activity of the world as the API answers it by itself. */
export function storyIn(world: World, id: string) {
  const found = readYear(yearIn(world, 2026)).activities.find((one) => one.id === id);
  if (!found) throw new Error('No such activity');
  return storyOf(found, { createdOn: '2026-01-05' });
}
