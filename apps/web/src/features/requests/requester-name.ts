import type { Request } from '@cadans/contracts/requests';
import type { Translate } from '../../words/use-translation';
import type { Around } from './around';

/** Who asked, as one names them. */
export function requesterName(
  { byId, requester }: Pick<Request, 'byId' | 'requester'>,
  { members, memberId }: Pick<Around, 'members' | 'memberId'>,
  t: Translate<'requests'>,
): string {
  if (requester) return requester.name;
  if (byId === memberId) return t('me');
  return members.find(({ id }) => id === byId)?.name ?? t('somebody');
}
