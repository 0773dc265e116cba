import { ORIGINS, PRECISIONS, STATUSES } from '@cadans/domain/activity';
import { SCRAPPING_REASONS } from '@cadans/domain/scrapping';
import * as z from 'zod/mini';
import { asReported, reportedBy, story } from './activity-story.js';
import { endpoint } from './endpoint.js';
import { overrides } from './override.js';
import { day, id, inOrganisation, line, text } from './values.js';

export const link = line(2000).check(
  z.overwrite((value) => value.replace(/^https?:/i, (scheme) => scheme.toLowerCase())),
  z.regex(/^https?:\/\/[^\s]+$/),
);
const effortHours = z.number().check(z.gte(0), z.lte(10_000), z.multipleOf(0.1));
const budget = z.number().check(z.gte(0), z.lte(100_000_000), z.multipleOf(0.01));
const helperIds = z.array(id).check(z.maxLength(20));
export const note = text(1000);

export const inActivity = z.object({ ...inOrganisation, activityId: id });
export const path = '/organisations/:organisationId/activities';

/** An activity with its whole story. */
export const Activity = z.object({
  id,
  year: z.int(),
  title: z.string(),
  brief: z.string(),
  themeId: id,
  ownerId: id,
  helperIds: z.array(id),
  channelId: id,
  campaignId: z.nullable(id),
  /** For whom it is meant; null when nobody said. */
  audience: z.nullable(z.string()),
  startsOn: day,
  endsOn: day,
  precision: z.enum(PRECISIONS),
  status: z.enum(STATUSES),
  effortHours: z.nullable(z.number()),
  budget: z.nullable(z.number()),
  link: z.nullable(z.string()),
  firstCommittedEndsOn: day,
  doneOn: z.nullable(day),
  origin: z.enum(ORIGINS),
  slides: z.int(),
  createdOn: day,
  deletedAt: z.nullable(z.iso.datetime()),
  version: z.int(),
  ...story,
});
export type Activity = z.infer<typeof Activity>;

/** An activity as the year shows it, without its story. `slides` counts postponements that still stand; effort in hours. */
export const PlannedRow = z.object({
  id,
  year: z.int(),
  title: z.string(),
  startsOn: day,
  endsOn: day,
  precision: z.enum(PRECISIONS),
  status: z.enum(STATUSES),
  themeId: id,
  ownerId: id,
  channelId: id,
  campaignId: z.nullable(id),
  slides: z.int(),
  version: z.int(),
  effortHours: z.nullable(z.number()),
  doneOn: z.nullable(day),
  deletedAt: z.nullable(z.iso.datetime()),
});
export type PlannedRow = z.infer<typeof PlannedRow>;

export const showActivity = endpoint({
  method: 'GET',
  path: `${path}/:activityId`,
  summary: 'One activity with its brief, helpers, ledgers and history.',
  may: 'read',
  params: inActivity,
  answer: Activity,
});

/** What a new activity is made of. */
export const NewActivity = z.strictObject({
  title: line(200),
  brief: z._default(text(10_000), ''),
  themeId: id,
  ownerId: id,
  helperIds: z._default(helperIds, []),
  channelId: id,
  campaignId: z._default(z.nullable(id), null),
  audience: z._default(z.nullable(line(200)), null),
  overrides: z._default(overrides, []),
  startsOn: day,
  endsOn: day,
  precision: z._default(z.enum(PRECISIONS), 'day'),
  effortHours: z._default(z.nullable(effortHours), null),
  budget: z._default(z.nullable(budget), null),
  link: z._default(z.nullable(link), null),
});

/** What can be changed of an activity without a noun of its own. */
export const ActivityChanges = z.strictObject({
  title: z.optional(line(200)),
  brief: z.optional(text(10_000)),
  themeId: z.optional(id),
  helperIds: z.optional(helperIds),
  channelId: z.optional(id),
  campaignId: z.optional(z.nullable(id)),
  audience: z.optional(z.nullable(line(200))),
  overrides: z.optional(overrides),
  status: z.optional(z.enum(['planned', 'in_work', 'ready'])),
  effortHours: z.optional(z.nullable(effortHours)),
  budget: z.optional(z.nullable(budget)),
  link: z.optional(z.nullable(link)),
});

export const createActivity = endpoint({
  method: 'POST',
  path,
  summary: 'Plan an activity: it serves a chosen theme and has one owner.',
  may: 'plan',
  params: z.object(inOrganisation),
  body: NewActivity,
  answer: Activity,
  status: 201,
  refusals: [
    'theme_not_chosen',
    'year_without_plan',
    'owner_not_active',
    'channel_deliberately_not',
    'deliberately_not',
    'campaign_of_other_theme',
  ],
});

export const changeActivity = endpoint({
  method: 'PATCH',
  path: `${path}/:activityId`,
  summary: 'Change what an activity says. Its dates, owner and end have their own nouns.',
  may: 'plan',
  params: inActivity,
  body: ActivityChanges,
  answer: Activity,
  precondition: true,
  refusals: [
    'theme_not_chosen',
    'channel_deliberately_not',
    'deliberately_not',
    'campaign_of_other_theme',
    'not_open',
  ],
});

export const reassignActivity = endpoint({
  method: 'POST',
  path: `${path}/:activityId/reassignments`,
  summary: 'Give the activity to another active member.',
  may: 'plan',
  params: inActivity,
  body: z.strictObject({ ownerId: id }),
  answer: Activity,
  precondition: true,
  refusals: ['owner_not_active', 'not_open'],
});

export const completeActivity = endpoint({
  method: 'POST',
  path: `${path}/:activityId/completions`,
  summary: 'Done, on a day that is not in the future; with a link when there is something to see.',
  may: 'plan',
  keyMay: 'complete',
  params: inActivity,
  body: z.strictObject({ doneOn: day, link: z.optional(z.nullable(link)), ...reportedBy }),
  answer: z.extend(Activity, asReported),
  precondition: true,
  blindByKey: true,
  refusals: ['not_open', 'done_in_future', 'report_reused'],
});

export const reopenActivity = endpoint({
  method: 'POST',
  path: `${path}/:activityId/reopenings`,
  summary: 'Not done after all: open again, as ready.',
  may: 'plan',
  params: inActivity,
  answer: Activity,
  precondition: true,
  refusals: ['not_done', 'owner_not_active'],
});

export const scrapActivity = endpoint({
  method: 'POST',
  path: `${path}/:activityId/scrappings`,
  summary: 'Decide not to do it: with a reason, and the hours it frees.',
  may: 'plan',
  params: inActivity,
  body: z.strictObject({ reason: z.enum(SCRAPPING_REASONS), note: z._default(note, '') }),
  answer: Activity,
  precondition: true,
  refusals: ['not_open', 'needs_note'],
});

export const restoreActivity = endpoint({
  method: 'POST',
  path: `${path}/:activityId/restorations`,
  summary: 'Bring back what was scrapped, or out of the bin what was deleted.',
  may: 'plan',
  params: inActivity,
  answer: Activity,
  precondition: true,
  refusals: ['not_scrapped', 'owner_not_active'],
});

export const deleteActivity = endpoint({
  method: 'DELETE',
  path: `${path}/:activityId`,
  summary: 'For mistakes: into the bin, from where it comes back for 30 days.',
  may: 'plan',
  params: inActivity,
  answer: Activity,
  precondition: true,
});

export const listBin = endpoint({
  method: 'GET',
  path: '/organisations/:organisationId/bin',
  summary: 'What was deleted in the last 30 days, newest first.',
  may: 'plan',
  params: z.object(inOrganisation),
  answer: z.object({
    activities: z.array(
      z.object({
        id,
        title: z.string(),
        year: z.int(),
        startsOn: day,
        endsOn: day,
        precision: z.enum(PRECISIONS),
        ownerId: id,
        deletedAt: z.iso.datetime(),
        /** Who deleted it; null when no member did. */
        deletedById: z.nullable(id),
        version: z.int(),
      }),
    ),
  }),
});
