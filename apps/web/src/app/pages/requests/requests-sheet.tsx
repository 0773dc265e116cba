import type { Request } from '@cadans/contracts/requests';
import type { Membership } from '@cadans/contracts/session';
import { may } from '@cadans/domain/ability';
import { yearOf } from '@cadans/domain/calendar-date';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { factsQuery } from '../../../api/facts.queries';
import type { YearPlan } from '../../../api/year-plan';
import type { Around } from '../../../features/requests/around';
import { Inbox } from '../../../features/requests/inbox';
import { useRequestActs } from '../../../features/requests/use-request-acts';
import { buttonClasses } from '../../../ui/button-classes';
import { useDayZone } from '../../../ui/day-zone';
import { AcceptRequest } from './accept-request';

const route = getRouteApi('/o/$organisationId/requests');

export interface RequestsSheetProps {
  known: { readonly today: string; readonly requests: readonly Request[] };
  plan: YearPlan;
  membership: Membership;
  isAsking: boolean;
  onAsking: (isAsking: boolean) => void;
}

/** The inbox with the plan it leads to: what is accepted stands there, and what that displaces is reckoned from it. */
export function RequestsSheet({ known, plan, membership, isAsking, onAsking }: RequestsSheetProps) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { organisationId, memberId } = membership;
  const { timeZone } = plan;
  const mayPlan = may(membership, 'plan');
  const acts = useRequestActs(organisationId, (id) => plan.members.find((one) => one.id === id)?.name ?? '');
  // Asked at once by who may accept: the effect stands there when the first one is opened.
  const { data: facts } = useQuery({ ...factsQuery(organisationId), enabled: mayPlan });
  useDayZone(timeZone);
  const { today } = known;
  const around = useMemo((): Around => {
    const holidays = facts?.facts.holidays ?? new Set(plan.holidays.map(({ on }) => on));
    const { members } = plan;
    return {
      ...{ organisationId, memberId, mayPlan, today, timeZone, members },
      isHoliday: (day) => holidays.has(day),
    };
  }, [organisationId, memberId, mayPlan, today, timeZone, plan, facts]);
  return (
    <Inbox
      {...{ around, acts, isAsking, onAsking }}
      requests={known.requests}
      show={search.show}
      openedId={search.request}
      onShow={(show) => void navigate({ search: { show }, replace: true })}
      onOpen={(request) => void navigate({ search: ({ show }) => ({ show, request }), replace: true })}
      linkToActivity={({ id, startsOn }, label) => (
        <Link
          to="/o/$organisationId/year/$year"
          params={{ organisationId, year: yearOf(startsOn) }}
          search={{ activity: id }}
          className={buttonClasses('outline', 's')}
        >
          {label}
        </Link>
      )}
      accepting={(request, onDone, onClose) => (
        <AcceptRequest
          key={request.id}
          {...{ request, membership, acts, onDone, onClose, plan }}
          facts={facts?.facts}
        />
      )}
    />
  );
}
