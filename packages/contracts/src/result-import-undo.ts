import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { count } from './progress-parts.js';
import { id, inOrganisation } from './values.js';

const path = '/organisations/:organisationId/results/imports';

/** An import of results that was done, and whether it was taken back. */
export const ResultImport = z.object({
  id,
  /** Where its numbers came from: the name of the file, or what was said. */
  source: z.string(),
  by: z.string(),
  at: z.iso.datetime(),
  recorded: count,
  corrected: count,
  activities: count,
  undone: z.nullable(z.object({ by: z.string(), at: z.iso.datetime() })),
});
export type ResultImport = z.infer<typeof ResultImport>;

/** How many imports are told at once at most. */
export const MOST_IMPORTS = 20;

export const listResultImports = endpoint({
  method: 'GET',
  path,
  summary: 'The last 20 imports of results, the latest first.',
  may: 'plan',
  params: z.object(inOrganisation),
  answer: z.object({ imports: z.array(ResultImport) }),
});

export const undoResultImport = endpoint({
  method: 'POST',
  path: `${path}/:importId/undo`,
  summary:
    'Take an import back as one act: what it recorded counts no more, what it put right is as it was. Refused while something of it was put right since; `errors` names that.',
  may: 'plan',
  params: z.object({ ...inOrganisation, importId: id }),
  body: z.strictObject({
    /** Take back the rest, and leave what was put right since. */
    leaveCorrected: z._default(z.boolean(), false),
  }),
  answer: z.object({ takenBack: count, putBack: count, left: count }),
  refusals: ['import_taken_back', 'put_right_since'],
});
