import type { SharedYear } from '@cadans/contracts/shares';
import { PRECISIONS, STATUSES } from '@cadans/domain/activity';
import { filterActivities } from '@cadans/domain/activity-filter';
import { firstNameOf } from '@cadans/domain/share';
import type { FoundLink } from './share-statements.js';
import type { Named, NamesOfYear, SharedRow } from './shown.statement.js';

/** What a link shows of a year, out of all that stands in it. What is not written here is not shown. */
export function shownYear(
  link: FoundLink,
  { themes, channels, members, campaigns }: NamesOfYear,
  activities: readonly SharedRow[],
  { today, holidays }: Pick<SharedYear, 'today' | 'holidays'>,
): SharedYear {
  const { organisation, name, language, expiresOn, year, timeZone } = link;
  const rows = filterActivities({ activities, today, members, campaigns }, link.filter);
  const inSight = <Of extends Named>(list: readonly Of[], of: (row: SharedRow) => string) => {
    const used = new Set(rows.map(of));
    const seen = list.filter(({ id }) => used.has(id));
    return { seen, places: new Map(seen.map(({ id }, place) => [id, place])) };
  };
  const theme = inSight(themes, ({ themeId }) => themeId);
  const channel = inSight(channels, ({ channelId }) => channelId);
  const owner = inSight(link.showsOwners ? members : [], ({ ownerId }) => ownerId);
  return {
    ...{ organisation, name, language, expiresOn, year, today, timeZone },
    holidays: [...holidays],
    themes: theme.seen.map(({ name, colour }) => ({ name, colour })),
    channels: channel.seen.map(({ name, kind }) => ({ name, kind })),
    owners: owner.seen.map(({ name }) => firstNameOf(name)),
    activities: {
      title: rows.map(({ title }) => title),
      startsOn: rows.map(({ startsAt }) => startsAt),
      endsOn: rows.map(({ endsAt }) => endsAt),
      precision: rows.map(({ precision }) => PRECISIONS.indexOf(precision)),
      status: rows.map(({ status }) => STATUSES.indexOf(status)),
      theme: rows.map(({ themeId }) => theme.places.get(themeId) ?? -1),
      channel: rows.map(({ channelId }) => channel.places.get(channelId) ?? -1),
      owner: rows.map(({ ownerId }) => owner.places.get(ownerId) ?? -1),
    },
  };
}
