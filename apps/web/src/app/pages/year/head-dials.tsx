import { yearOf } from '@cadans/domain/calendar-date';
import { Link } from '@tanstack/react-router';
import type { YearPlan } from '../../../api/year-plan';
import { YearDials } from '../../../features/year/beats/year-dials';

/** The dials at the head of the year, each leading to all that is told of progress. */
export function HeadDials({ plan, organisationId }: { plan: YearPlan; organisationId: string }) {
  const isRunning = yearOf(plan.today) === plan.year;
  return (
    <div className="flex flex-wrap items-center gap-x-7 gap-y-2 max-md:grid max-md:grid-cols-2 max-md:gap-x-3">
      <YearDials
        plan={plan}
        organisationId={organisationId}
        leadTo={(key, name, face) => (
          <Link
            key={key}
            to="/o/$organisationId/progress"
            params={{ organisationId }}
            // What is said here is of this year: there the same figures are found again.
            search={{ span: 'year', ...(isRunning ? {} : { on: `${plan.year}-07-01` }) }}
            title={name}
            className="flex items-center rounded-control max-md:min-h-11"
          >
            {face}
            <span className="sr-only">{name}</span>
          </Link>
        )}
      />
    </div>
  );
}
