import type { StepTemplate } from '@cadans/contracts/steps';
import type { Send, Statement } from '../database/database.js';

type UsualSteps = StepTemplate['steps'];

// Nothing is written where a channel has no usual steps: the search in a primary key is all it costs.
const COPY = `insert into step (organisation_id, activity_id, place, title, working_days_before)
  select t.organisation_id, $3, usual.place, usual.step ->> 'title', (usual.step -> 'workingDaysBefore')::integer
  from step_template t, jsonb_array_elements(t.steps) with ordinality as usual (step, place)
  where t.organisation_id = $1 and t.channel_id = $2 order by usual.place`;

/** The statement that gives a new activity the usual steps of its channel. */
export function copyingUsualSteps(organisationId: string, channelId: string, activityId: string): Statement {
  return { name: 'copy-usual-steps', text: COPY, values: [organisationId, channelId, activityId] };
}

/** The usual steps of the channel that an activity is on; none when nobody said which. */
export async function usualStepsOf(
  send: Send,
  organisationId: string,
  activityId: string,
): Promise<UsualSteps> {
  const [usual] = await send<{ steps: UsualSteps }>({
    name: 'usual-steps',
    text: `select t.steps from activity a join step_template t using (organisation_id, channel_id)
      where a.organisation_id = $1 and a.id = $2`,
    values: [organisationId, activityId],
  });
  return usual?.steps ?? [];
}
