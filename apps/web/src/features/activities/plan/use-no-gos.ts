import type { NoGo } from '@cadans/contracts/no-gos';
import { type Aim, noGosAgainst } from '@cadans/domain/no-go';
import { useQuery } from '@tanstack/react-query';
import { noGosQuery } from '../../../api/no-gos.queries';
import type { YearPlan } from '../../../api/year-plan';

// Who opens one activity after the other does not ask each time.
const A_MINUTE = 60_000;

/** Where something is to be seen, and by whom. */
export type Aimed = Pick<Aim, 'channelId' | 'audience'>;

/**
 * The no-gos that stand, and which of them something would run against; what it ran against before does not count. Until
 * they are known there are none: the server refuses all the same.
 */
export function useNoGos(organisationId: string, { channels }: Pick<YearPlan, 'channels'>) {
  const { data } = useQuery({ ...noGosQuery(organisationId), staleTime: A_MINUTE });
  const standing = data?.noGos.filter(({ lifted }) => lifted === null) ?? [];
  const aimOf = ({ channelId, audience }: Aimed): Aim | null => {
    const kind = channels.find(({ id }) => id === channelId)?.kind;
    return kind ? { channelId, audience, channelKind: kind } : null;
  };
  const against = (to: Aimed, was: Aimed | null = null): NoGo[] => {
    const aim = aimOf(to);
    return aim ? noGosAgainst(standing, aim, was && aimOf(was)) : [];
  };
  return { standing, against };
}
