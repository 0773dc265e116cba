import { MOST_STEPS } from '@cadans/domain/step';
import type { Statement } from '../database/database.js';
import { Refusal } from '../http/refusal.js';
import type { Preparation } from './preparation.js';

/** A step to add. */
interface NewStep {
  readonly id: string;
  readonly title: string;
  readonly workingDaysBefore: number;
  readonly ownerId: string | null;
}

const ADD = `insert into step (organisation_id, activity_id, id, place, title, working_days_before, owner_id)
  select $1, $2, * from unnest($3::uuid[], $4::integer[], $5::text[], $6::integer[], $7::uuid[])`;

/** The statement that adds steps, in the first places that are free. Refused: more than an activity has places for. */
export function adding(
  organisationId: string,
  activityId: string,
  { steps }: Preparation,
  added: readonly NewStep[],
): Statement {
  const taken = new Set(steps.map(({ place }) => place));
  const places = Array.from({ length: MOST_STEPS }, (_, index) => index + 1);
  const free = places.filter((place) => !taken.has(place)).slice(0, added.length);
  if (free.length < added.length) throw new Refusal('too_many_steps');
  return {
    name: 'add-steps',
    text: ADD,
    values: [
      organisationId,
      activityId,
      added.map(({ id }) => id),
      free,
      added.map(({ title }) => title),
      added.map(({ workingDaysBefore }) => workingDaysBefore),
      added.map(({ ownerId }) => ownerId),
    ],
  };
}
