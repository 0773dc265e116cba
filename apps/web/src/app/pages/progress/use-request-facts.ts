import type { Membership } from '@cadans/contracts/session';
import { may } from '@cadans/domain/ability';
import type { DecisionItem } from '@cadans/domain/decision-item';
import { useQuery } from '@tanstack/react-query';
import type { Known } from '../../../features/progress/known';
import { requestsQuery } from '../../../features/requests/request.queries';
import { requesterName } from '../../../features/requests/requester-name';
import { formatDayInWords } from '../../../words/formats';
import { useTranslation } from '../../../words/use-translation';

/**
 * Who asked for what waits too long, and why: the second line of such a matter; undefined of other matters. Asked of the
 * inbox only by who may see it, and only while anything waits.
 */
export function useRequestFacts(
  membership: Membership,
  items: readonly DecisionItem[],
  known: Known,
): (item: DecisionItem) => string | undefined {
  const { t, language } = useTranslation('requests');
  const { organisationId, memberId } = membership;
  const isAsked = may(membership, 'plan') && items.some(isWaiting);
  const { data } = useQuery({ ...requestsQuery(organisationId), enabled: isAsked });
  return (item) => {
    if (!isWaiting(item)) return undefined;
    const request = data?.requests.find(({ id }) => id === item.ids[0]);
    if (!request) return '';
    const { byId, requester, receivedOn, reason } = request;
    const members = byId === null ? [] : [{ id: byId, name: known.personName(byId) }];
    const name = requesterName(request, { memberId, members }, t);
    const day = formatDayInWords(receivedOn, language);
    return `${t(requester ? 'fromForm' : 'from', { name, day })} · ${t(`reason.${reason}`)}`;
  };
}

const isWaiting = ({ kind }: DecisionItem) => kind === 'request_waiting';
