import type { Membership } from '@cadans/contracts/session';
import { useQuery } from '@tanstack/react-query';
import { yearQuery } from '../../../api/year.queries';
import type { YearPlan } from '../../../api/year-plan';
import { PageTask } from '../page-task';
import { useTask } from '../use-task';

export interface RhythmActivityProps {
  activityId: string;
  /** The year it lies in. */
  year: number;
  membership: Membership;
  onOpen: (activityId: string) => void;
  onClose: () => void;
}

/** An activity that keeps a promise, opened beside the rhythm; its year is read when it is needed. */
export function RhythmActivity({ year, ...rest }: RhythmActivityProps) {
  const { data: plan } = useQuery(yearQuery(rest.membership.organisationId, year));
  return plan ? <InYear plan={plan} {...rest} /> : null;
}

function InYear({
  plan,
  activityId,
  membership,
  onOpen,
  onClose,
}: Omit<RhythmActivityProps, 'year'> & { plan: YearPlan }) {
  const { task, opened, missing, setTask } = useTask(plan, { activity: activityId }, (id) =>
    id ? onOpen(id) : onClose(),
  );
  return <PageTask {...{ plan, membership, task, opened, missing }} onTask={setTask} />;
}
