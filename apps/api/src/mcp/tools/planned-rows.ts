import { day, id } from '@cadans/contracts/values';
import type { Year } from '@cadans/contracts/years';
import { PRECISIONS, STATUSES } from '@cadans/domain/activity';
import { addDays } from '@cadans/domain/calendar-date';
import { needsDecision } from '@cadans/domain/postponement';
import * as z from 'zod/mini';

/** An activity as an assistant reads it in a list: with names instead of ids, but for its own. */
export const ReadRow = z.object({
  id,
  title: z.string(),
  startsOn: day,
  endsOn: day,
  precision: z.enum(PRECISIONS),
  status: z.enum(STATUSES),
  theme: z.string(),
  owner: z.string(),
  channel: z.string(),
  campaign: z.nullable(z.string()),
  /** How often it was postponed. */
  slides: z.int(),
  /** It may not be postponed again: somebody who steers decides. */
  needsDecision: z.boolean(),
  effortHours: z.nullable(z.number()),
  doneOn: z.nullable(day),
  /** What a change of it has to name. */
  version: z.int(),
});
export type ReadRow = z.infer<typeof ReadRow>;

/** A row with the ids it is filtered by. */
export interface FoundRow {
  readonly row: ReadRow;
  readonly themeId: string;
  readonly ownerId: string;
  readonly channelId: string;
}

/** The activities of a year, as they stand in its columns. */
export function rowsOf({ year, themes, members, channels, campaigns, activities }: Year): FoundRow[] {
  const newYear = `${year}-01-01`;
  return activities.id.flatMap((activityId, at) => {
    const place = (column: readonly number[]) => column[at] ?? -1;
    const theme = themes[place(activities.theme)];
    const owner = members[place(activities.owner)];
    const channel = channels[place(activities.channel)];
    const precision = PRECISIONS[place(activities.precision)];
    const status = STATUSES[place(activities.status)];
    if (!theme || !owner || !channel || !precision || !status) return [];
    const slides = activities.slides[at] ?? 0;
    const doneOn = activities.doneOn[at] ?? null;
    const row = {
      id: activityId,
      title: activities.title[at] ?? '',
      startsOn: addDays(newYear, place(activities.startsOn)),
      endsOn: addDays(newYear, place(activities.endsOn)),
      precision,
      status,
      theme: theme.name,
      owner: owner.name,
      channel: channel.name,
      campaign: campaigns[place(activities.campaign)]?.name ?? null,
      slides,
      needsDecision: status !== 'done' && status !== 'scrapped' && needsDecision({ slides }),
      effortHours: activities.effortHours[at] ?? null,
      doneOn: doneOn === null ? null : addDays(newYear, doneOn),
      version: activities.version[at] ?? 1,
    };
    return [{ row, themeId: theme.id, ownerId: owner.id, channelId: channel.id }];
  });
}
