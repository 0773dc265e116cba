import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROLES } from '@cadans/domain/ability';
import { CHANNEL_KINDS } from '@cadans/domain/channel';
import { THEME_COLOURS } from '@cadans/domain/theme-colour';
import Papa from 'papaparse';
import * as z from 'zod';
import { checkout } from '../database/embedded/data-folder.js';
import { SeedNoGo } from './seed-no-go.js';
import { SeedPromise } from './seed-promise.js';
import { SeedRequest } from './seed-request.js';
import { SeedReviews } from './seed-review.js';
import { type SeedRow, toSeedRow } from './seed-row.js';

const FOLDER = join(checkout, 'prisma/seed');

const key = z.string().regex(/^[a-z-]+$/);

const Organisation = z.strictObject({
  name: z.string(),
  weeklyCapacity: z.int(),
  /** How much of the work may be ad hoc, in percent. */
  noiseBuffer: z.int().default(20),
  /** Only this year's plan, as a draft: the organisation has yet to begin. */
  empty: z.boolean().default(false),
  themes: z.array(
    z.strictObject({
      key,
      name: z.string(),
      promise: z.string(),
      message: z.string(),
      audience: z.string(),
      colour: z.enum(THEME_COLOURS),
      owner: key,
      weight: z.int(),
    }),
  ),
  channels: z.array(
    z.strictObject({
      key,
      name: z.string(),
      kind: z.enum(CHANNEL_KINDS),
      /** Where its publications can be seen. */
      linkBase: z.string().optional(),
      /** Nothing was planned here in so many days before today. */
      silentDays: z.int().default(0),
      /** Working days ahead that were agreed, when not the usual ones. */
      leadDays: z.int().optional(),
      /** Why we deliberately are not here. */
      stanceReason: z.string().optional(),
      /** What an activity here usually takes. */
      steps: z.array(z.strictObject({ title: z.string(), workingDaysBefore: z.int() })).default([]),
    }),
  ),
  promises: z.array(SeedPromise).default([]),
  noGos: z.array(SeedNoGo).default([]),
  requests: z.array(SeedRequest).default([]),
  reviews: SeedReviews.optional(),
  campaigns: z.array(z.strictObject({ key, name: z.string(), theme: key })),
  foundation: z.strictObject({
    vision: z.string(),
    coreMessage: z.string(),
    audiences: z.array(z.string()),
    proof: z.string(),
  }),
  members: z.array(
    z.strictObject({
      key,
      user: z.email(),
      name: z.string(),
      role: z.enum(ROLES),
      admin: z.boolean().default(false),
    }),
  ),
  /** What was said about activities, which are named by their title. */
  conversations: z
    .array(
      z.strictObject({
        about: z.string(),
        comments: z.array(
          z.strictObject({
            by: key,
            daysAgo: z.int(),
            text: z.string(),
            mentions: z.array(key).default([]),
          }),
        ),
      }),
    )
    .default([]),
  /** Ways of looking that everybody shares. */
  views: z
    .array(
      z.strictObject({ name: z.string(), screen: z.enum(['year', 'list']), search: z.string(), by: key }),
    )
    .default([]),
});

/** A demo organisation as its folder in prisma/seed describes it; the rows come from one CSV file per channel. */
export type SeedOrganisation = z.infer<typeof Organisation> & { rows: SeedRow[] };

const Users = z.array(z.strictObject({ name: z.string(), email: z.email() }));
export type SeedUser = z.infer<typeof Users>[number];

/** The people of the demo, who may be members of several organisations. */
export function readSeedUsers(): SeedUser[] {
  return Users.parse(JSON.parse(readFileSync(join(FOLDER, 'users.json'), 'utf8')));
}

/** The demo organisations, without dates: those depend on today. */
export function readSeedOrganisations(): SeedOrganisation[] {
  const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => readOrganisation(join(FOLDER, name))).sort(byRows);
}

function readOrganisation(folder: string): SeedOrganisation {
  const told = Organisation.parse(JSON.parse(readFileSync(join(folder, 'organisation.json'), 'utf8')));
  const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  const rows = files.sort().flatMap((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const { data, errors } = Papa.parse<unknown>(text, {
      header: true,
      delimiter: ';',
      skipEmptyLines: true,
    });
    if (errors[0]) throw new Error(`${name}, row ${errors[0].row}: ${errors[0].message}`);
    return data.map((row) => toSeedRow(row, name.replace('.csv', '')));
  });
  return { ...told, rows };
}

const byRows = (one: SeedOrganisation, other: SeedOrganisation): number =>
  other.rows.length - one.rows.length;
