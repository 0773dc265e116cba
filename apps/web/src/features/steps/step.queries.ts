import { listSteps, showStepTemplate } from '@cadans/contracts/calls/steps';
import type { Step } from '@cadans/contracts/steps';
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { call } from '../../api/call';

/** The activity whose preparation it is. Its last day decides when the steps are due, so that another day asks again. */
export interface Prepared {
  readonly organisationId: string;
  readonly activityId: string;
  readonly endsOn: string;
}

/** The steps of the preparation, the first due first. */
export const stepsQuery = ({ organisationId, activityId, endsOn }: Prepared) =>
  queryOptions({
    queryKey: ['steps', organisationId, activityId, endsOn],
    queryFn: async ({ signal }) =>
      (await call(listSteps, { params: { organisationId, activityId }, signal })).steps,
  });

/** The steps an activity on a channel usually takes. */
export const usualStepsQuery = (organisationId: string, channelId: string) =>
  queryOptions({
    queryKey: ['step-template', organisationId, channelId],
    queryFn: ({ signal }) => call(showStepTemplate, { params: { organisationId, channelId }, signal }),
  });

/** Changes the steps as they are known, in the order they are due. */
export function patchSteps(
  queries: QueryClient,
  prepared: Prepared,
  change: (steps: readonly Step[]) => readonly Step[],
): void {
  queries.setQueryData(stepsQuery(prepared).queryKey, (known) => known && change(known).toSorted(byDueDay));
}

const byDueDay = (one: Step, other: Step) =>
  one.dueOn === other.dueOn
    ? other.workingDaysBefore - one.workingDaysBefore
    : one.dueOn < other.dueOn
      ? -1
      : 1;
