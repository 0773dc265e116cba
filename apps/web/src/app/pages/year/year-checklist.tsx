import type { Membership } from '@cadans/contracts/session';
import { Link } from '@tanstack/react-router';
import type { YearPlan } from '../../../api/year-plan';
import { checklistOf } from '../../../features/first-run/checklist-items';
import { usePutAway } from '../../../features/first-run/use-put-away';
import { later } from '../../../ui/later';

const Checklist = later(() =>
  import('../../../features/first-run/checklist').then((module) => module.Checklist),
);

/** What a plan still needs, each leading to its place. Put away it stays away on this device. */
export function YearChecklist({ plan, membership }: { plan: YearPlan; membership: Membership }) {
  const { organisationId } = membership;
  const { year } = plan;
  const [isAway, putAway] = usePutAway(organisationId, year);
  const items = checklistOf(plan, membership);
  if (isAway || items.every(({ isDone }) => isDone)) return null;
  const list = (
    <Checklist
      year={year}
      items={items}
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
  // Its room, so that nothing moves when it comes.
  return (
    <div data-no-print className="mb-5 min-h-23 max-md:min-h-72">
      {list}
    </div>
  );
}
