import type { Membership } from '@cadans/contracts/session';
import { Link } from '@tanstack/react-router';
import type { YearPlan } from '../../../api/year-plan';
import { Checklist } from '../../../features/first-run/checklist';
import { checklistOf } from '../../../features/first-run/checklist-items';
import { usePutAway } from '../../../features/first-run/use-put-away';

/** What a plan still needs, each leading to its place. Put away it stays away on this device. */
export function YearChecklist({ plan, membership }: { plan: YearPlan; membership: Membership }) {
  const { organisationId } = membership;
  const { year } = plan;
  const [isAway, putAway] = usePutAway(organisationId, year);
  if (isAway) return null;
  return (
    <Checklist
      year={year}
      items={checklistOf(plan, membership)}
      onPutAway={putAway}
      leadTo={(name, face, className) =>
        name === 'agreed' ? (
          <Link
            to="/o/$organisationId/foundation/$year"
            params={{ organisationId, year }}
            className={className}
          >
            {face}
          </Link>
        ) : (
          <Link to="/new" search={{ organisation: organisationId, year, step: name }} className={className}>
            {face}
          </Link>
        )
      }
    />
  );
}
