import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { day, id, inOrganisation, line } from './values.js';

const path = '/organisations/:organisationId/absences';
const inAbsence = z.object({ ...inOrganisation, absenceId: id });
const reason = z._default(line(200, 0), '');

/** Somebody is not there, both days included; `until` null = leaves for good. */
export const Absence = z.object({
  id,
  memberId: id,
  from: day,
  until: z.nullable(day),
  /** Who does meanwhile what is due; null = nobody. */
  standInId: z.nullable(id),
  reason: z.string(),
  version: z.int(),
});
export type Absence = z.infer<typeof Absence>;

const refusals = [
  'ends_before_it_starts',
  'already_away',
  'stand_in_not_active',
  'nobody_for_good',
  'stands_in_for_self',
] as const;

export const listAbsences = endpoint({
  method: 'GET',
  path,
  summary: 'Who is away now or later, and who stands in, the first to go first.',
  may: 'read',
  params: z.object(inOrganisation),
  answer: z.object({ absences: z.array(Absence) }),
});

export const tellAbsence = endpoint({
  method: 'POST',
  path,
  summary: 'Tell that somebody is away, and who stands in.',
  may: 'steer',
  params: z.object(inOrganisation),
  body: z.strictObject({
    memberId: id,
    from: day,
    until: z._default(z.nullable(day), null),
    standInId: z._default(z.nullable(id), null),
    reason,
  }),
  answer: Absence,
  status: 201,
  refusals,
});

export const changeAbsence = endpoint({
  method: 'PUT',
  path: `${path}/:absenceId`,
  summary: 'Say otherwise when somebody is away, or who stands in.',
  may: 'steer',
  params: inAbsence,
  body: z.strictObject({
    from: day,
    until: z._default(z.nullable(day), null),
    standInId: z._default(z.nullable(id), null),
    reason,
  }),
  answer: Absence,
  precondition: true,
  refusals,
});

export const withdrawAbsence = endpoint({
  method: 'DELETE',
  path: `${path}/:absenceId`,
  summary: 'Take back that somebody is away.',
  may: 'steer',
  params: inAbsence,
  precondition: true,
  status: 204,
});
