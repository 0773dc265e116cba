import type { Step } from '@cadans/contracts/steps';
import { IS_THERE } from '../activities/activity.view.js';
import type { Send, Statement } from '../database/database.js';
import { together } from '../database/together.js';
import { Refusal } from '../http/refusal.js';

/** A step as it is stored, in one of the fifty places of its activity; its due day follows from the activity. */
export interface StoredStep extends Omit<Step, 'dueOn'> {
  readonly place: number;
}

/** The preparation of an activity: its steps, and what their due days follow from. */
export interface Preparation {
  readonly endsOn: string;
  readonly region: string;
  readonly deleted: boolean;
  readonly steps: readonly StoredStep[];
}

/** A step as JSON, of a row called `s`. */
export const STEP = `json_build_object('id', s.id, 'activityId', s.activity_id, 'title', s.title,
  'workingDaysBefore', s.working_days_before, 'ownerId', s.owner_id, 'doneOn', s.done_on, 'version', s.version, 'place', s.place)`;

const PREPARATION = `select to_char(a.ends_on, 'YYYY-MM-DD') as "endsOn", o.holiday_region as region, a.deleted_at is not null as deleted,
    (select coalesce(json_agg(${STEP} order by s.working_days_before desc, s.id), '[]')
      from step s where s.organisation_id = a.organisation_id and s.activity_id = a.id) as steps
  from activity a join organisation o on o.id = a.organisation_id
  where a.organisation_id = $1 and a.id = $2 and ${IS_THERE}`;

const LOCK = 'select from activity where organisation_id = $1 and id = $2 for no key update';

/** The preparation of one activity, the first due step first. */
export function preparationStatement(organisationId: string, activityId: string): Statement {
  return { name: 'preparation', text: PREPARATION, values: [organisationId, activityId] };
}

/** The preparation in what was read; refuses an activity that is not there (404). */
export function requirePreparation([found]: readonly Preparation[]): Preparation {
  if (!found) throw new Refusal('not_found');
  return found;
}

/** The preparation as it stands in the running transaction. */
export async function readPreparation(
  send: Send,
  organisationId: string,
  activityId: string,
): Promise<Preparation> {
  const read = send<Preparation & { [column: string]: unknown }>(
    preparationStatement(organisationId, activityId),
  );
  return requirePreparation(await read);
}

/** The same for a write: who else prepares this activity waits. Refuses one that lies in the bin. */
export async function lockPreparation(
  send: Send,
  organisationId: string,
  activityId: string,
): Promise<Preparation> {
  // Locked first and read next: what was waited for is seen.
  const [, preparation] = await together([
    send({ name: 'lock-preparation', text: LOCK, values: [organisationId, activityId] }),
    readPreparation(send, organisationId, activityId),
  ]);
  if (preparation.deleted) throw new Refusal('not_open');
  return preparation;
}
