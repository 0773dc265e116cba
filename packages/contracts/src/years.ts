import { ROLES } from '@cadans/domain/ability';
import { CHANNEL_KINDS, CHANNEL_STANCES } from '@cadans/domain/channel';
import { THEME_COLOURS } from '@cadans/domain/theme-colour';
import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { day, id, inOrganisation, yearInPath } from './values.js';

const column = z.array(z.int());

/**
 * The activities of a year as columns: the nth entry of every column is about the nth activity, by first day. Days are
 * counted from 1 January of the year (0); `theme`, `owner`, `channel` and `campaign` are indexes into the lists beside it,
 * -1 for none. `slides` counts postponements that still stand. Effort in hours.
 */
export const ActivityColumns = z.object({
  id: z.array(id),
  title: z.array(z.string()),
  startsOn: column,
  endsOn: column,
  precision: column,
  status: column,
  theme: column,
  owner: column,
  channel: column,
  campaign: column,
  slides: column,
  version: column,
  effortHours: z.array(z.nullable(z.number())),
  doneOn: z.array(z.nullable(z.int())),
});
export type ActivityColumns = z.infer<typeof ActivityColumns>;

/** Everything the year screen needs, in one answer. */
export const Year = z.object({
  year: z.int(),
  /** The version of the plan: every write that shows here makes it grow. */
  version: z.int(),
  /** Today in the organisation's time zone. */
  today: day,
  timeZone: z.string(),
  /** How many activities a week can carry. */
  weeklyCapacity: z.int(),
  /** Null while the year has no plan: nothing can be planned in it yet. */
  plan: z.nullable(z.object({ status: z.enum(['draft', 'agreed']), coreMessage: z.string() })),
  /** The themes the year has chosen, in their order, with their weight in percent. */
  themes: z.array(
    z.object({
      id,
      name: z.string(),
      colour: z.enum(THEME_COLOURS),
      weight: z.int(),
      ownerId: z.nullable(id),
    }),
  ),
  channels: z.array(
    z.object({
      id,
      name: z.string(),
      kind: z.enum(CHANNEL_KINDS),
      stance: z.enum(CHANNEL_STANCES),
      stanceReason: z.string(),
    }),
  ),
  members: z.array(
    z.object({ id, name: z.string(), role: z.enum(ROLES), active: z.boolean(), invited: z.boolean() }),
  ),
  campaigns: z.array(z.object({ id, name: z.string(), themeId: id, version: z.int() })),
  holidays: z.array(z.object({ on: day, nl: z.string(), en: z.string() })),
  activities: ActivityColumns,
});
export type Year = z.infer<typeof Year>;

export const showYear = endpoint({
  method: 'GET',
  path: '/organisations/:organisationId/years/:year',
  summary: 'One year of an organisation, compact; unchanged since the ETag it is a 304.',
  may: 'read',
  params: z.object({ ...inOrganisation, year: yearInPath }),
  answer: Year,
});

export const showMonth = endpoint({
  method: 'GET',
  path: '/organisations/:organisationId/years/:year/months/:month',
  summary: 'The same for the activities whose window touches one month (1 to 12) of the year.',
  may: 'read',
  params: z.object({
    ...inOrganisation,
    year: yearInPath,
    month: z.pipe(
      z.string().check(z.regex(/^([1-9]|1[0-2])$/)),
      z.transform((digits) => Number(digits)),
    ),
  }),
  answer: Year,
});
