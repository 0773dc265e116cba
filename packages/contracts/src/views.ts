import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { id, inOrganisation, line } from './values.js';

const path = '/organisations/:organisationId/views';

/**
 * A way of looking at the plan that was kept under a name: which screen, and its search as it stands in the address
 * (without '?'). Shared views are everybody's in the organisation, others only their maker's.
 */
export const SavedView = z.object({
  id,
  name: z.string(),
  screen: z.enum(['year', 'list']),
  search: z.string(),
  shared: z.boolean(),
  byId: id,
  version: z.int(),
});
export type SavedView = z.infer<typeof SavedView>;

const inView = z.object({ ...inOrganisation, viewId: id });
const search = line(4000, 0);

export const listViews = endpoint({
  method: 'GET',
  path,
  summary: 'The views that are shared, and one’s own, by name.',
  may: 'read',
  params: z.object(inOrganisation),
  answer: z.object({ views: z.array(SavedView) }),
});

export const saveView = endpoint({
  method: 'POST',
  path,
  summary: 'Keep a way of looking under a name, for oneself or, for who may plan, for everybody.',
  may: 'read',
  params: z.object(inOrganisation),
  body: z.strictObject({
    name: line(80),
    screen: z.enum(['year', 'list']),
    search,
    shared: z._default(z.boolean(), false),
  }),
  answer: SavedView,
  status: 201,
  refusals: ['forbidden', 'name_taken', 'too_many_views'],
});

export const changeView = endpoint({
  method: 'PATCH',
  path: `${path}/:viewId`,
  summary: 'Rename, share or overwrite a view: a shared one is for who may plan, any other for who made it.',
  may: 'read',
  params: inView,
  body: z.strictObject({
    name: z.optional(line(80)),
    screen: z.optional(z.enum(['year', 'list'])),
    search: z.optional(search),
    shared: z.optional(z.boolean()),
  }),
  answer: SavedView,
  precondition: true,
  refusals: ['forbidden', 'name_taken'],
});

export const removeView = endpoint({
  method: 'DELETE',
  path: `${path}/:viewId`,
  summary: 'Forget a view: a shared one is for who may plan, any other for who made it.',
  may: 'read',
  params: inView,
  precondition: true,
  status: 204,
  refusals: ['forbidden'],
});
