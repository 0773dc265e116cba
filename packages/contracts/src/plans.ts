import { THEME_COLOURS } from '@cadans/domain/theme-colour';
import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { day, id, inOrganisation, line, text, year, yearInPath } from './values.js';

const inPlan = z.object({ ...inOrganisation, year: yearInPath });
const path = '/organisations/:organisationId/plans';

const chosen = z.strictObject({
  themeId: id,
  /** Percent of the year's effort this theme should get. */
  weight: z.int().check(z.gte(0), z.lte(100)),
});

export const ChosenTheme = z.object({
  id,
  name: z.string(),
  promise: z.string(),
  message: z.string(),
  audience: z.string(),
  colour: z.enum(THEME_COLOURS),
  ownerId: z.nullable(id),
  weight: z.int(),
  version: z.int(),
  /** Activities of this year that serve it, whatever their status: while there are any it cannot be dropped. */
  activities: z.int(),
});
export type ChosenTheme = z.infer<typeof ChosenTheme>;

/** The plan of a year: what it stands on, and the themes it chose. */
export const Plan = z.object({
  year: z.int(),
  status: z.enum(['draft', 'agreed']),
  foundation: z.object({
    vision: z.string(),
    coreMessage: z.string(),
    audiences: z.array(z.string()),
    proof: z.string(),
    /** Counts every change of the story and of the chosen themes: both are written with If-Match of it. */
    version: z.int(),
  }),
  themes: z.array(ChosenTheme),
  /** Why the year has more than five themes; null when nobody said, or it has no more. */
  manyThemesReason: z.nullable(z.string()),
});
export type Plan = z.infer<typeof Plan>;

export const listPlans = endpoint({
  method: 'GET',
  path,
  summary: 'The years that have a plan, and what the organisation could plan with.',
  may: 'read',
  params: z.object(inOrganisation),
  answer: z.object({
    today: day,
    plans: z.array(z.object({ year: z.int(), status: z.enum(['draft', 'agreed']), activities: z.int() })),
  }),
});

export const createPlan = endpoint({
  method: 'POST',
  path,
  summary: 'Open the plan of a year as a draft; `from` takes over the foundation and themes of another year.',
  may: 'shape',
  params: z.object(inOrganisation),
  body: z.strictObject({ year, from: z.optional(year) }),
  answer: Plan,
  status: 201,
  refusals: ['plan_exists', 'year_without_plan'],
});

export const showPlan = endpoint({
  method: 'GET',
  path: `${path}/:year`,
  summary: 'The foundation and the chosen themes of a year.',
  may: 'read',
  params: inPlan,
  answer: Plan,
});

export const changePlanStatus = endpoint({
  method: 'PATCH',
  path: `${path}/:year`,
  summary: 'Agree a plan (its weights add up to 100), or open it as a draft again.',
  may: 'steer',
  params: inPlan,
  body: z.strictObject({ status: z.enum(['draft', 'agreed']) }),
  answer: Plan,
  refusals: ['weights_not_whole', 'no_themes', 'many_themes'],
});

export const changeFoundation = endpoint({
  method: 'PATCH',
  path: `${path}/:year/foundation`,
  summary: 'Write what the year stands on.',
  may: 'shape',
  params: inPlan,
  body: z.strictObject({
    vision: z.optional(text(4000)),
    coreMessage: z.optional(line(1000, 0)),
    audiences: z.optional(z.array(line(200)).check(z.maxLength(20))),
    proof: z.optional(text(4000)),
  }),
  answer: Plan,
  precondition: true,
  refusals: ['plan_agreed'],
});

export const weighThemes = endpoint({
  method: 'PUT',
  path: `${path}/:year/themes`,
  summary:
    'Choose the themes of a year, all at once and in order: whole percents that add up to 100. The version is the one of the foundation.',
  may: 'shape',
  params: inPlan,
  body: z.strictObject({
    themes: z.array(chosen).check(z.maxLength(50)),
    /** Why there are more than five; left out, the reason that was given before still holds. */
    manyThemesReason: z.optional(line(500, 0)),
  }),
  answer: Plan,
  precondition: true,
  refusals: ['weights_not_whole', 'no_themes', 'theme_twice', 'many_themes', 'theme_in_use', 'plan_agreed'],
});

const theme = {
  name: line(80),
  promise: z._default(text(500), ''),
  message: z._default(text(1000), ''),
  audience: z._default(line(200, 0), ''),
  colour: z.enum(THEME_COLOURS),
  ownerId: z._default(z.nullable(id), null),
};

export const Theme = z.object({
  id,
  name: z.string(),
  promise: z.string(),
  message: z.string(),
  audience: z.string(),
  colour: z.enum(THEME_COLOURS),
  ownerId: z.nullable(id),
  version: z.int(),
});
export type Theme = z.infer<typeof Theme>;

const themesPath = '/organisations/:organisationId/themes';
const inTheme = z.object({ ...inOrganisation, themeId: id });

export const listThemes = endpoint({
  method: 'GET',
  path: themesPath,
  summary: 'All themes the organisation ever had, chosen this year or not.',
  may: 'read',
  params: z.object(inOrganisation),
  answer: z.object({ themes: z.array(Theme) }),
});

export const createTheme = endpoint({
  method: 'POST',
  path: themesPath,
  summary: 'Make a theme; a plan still has to choose it.',
  may: 'shape',
  params: z.object(inOrganisation),
  body: z.strictObject(theme),
  answer: Theme,
  status: 201,
  refusals: ['name_taken', 'owner_not_active'],
});

export const changeTheme = endpoint({
  method: 'PATCH',
  path: `${themesPath}/:themeId`,
  summary: 'Change what a theme says, its colour or its owner.',
  may: 'shape',
  params: inTheme,
  body: z.strictObject({
    name: z.optional(line(80)),
    promise: z.optional(text(500)),
    message: z.optional(text(1000)),
    audience: z.optional(line(200, 0)),
    colour: z.optional(z.enum(THEME_COLOURS)),
    ownerId: z.optional(z.nullable(id)),
  }),
  answer: Theme,
  precondition: true,
  refusals: ['name_taken', 'owner_not_active', 'plan_agreed'],
});

export const deleteTheme = endpoint({
  method: 'DELETE',
  path: `${themesPath}/:themeId`,
  summary: 'Delete a theme that no plan chose.',
  may: 'shape',
  params: inTheme,
  precondition: true,
  status: 204,
  refusals: ['theme_in_use'],
});
