import type { Handover } from '@cadans/contracts/handovers';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { HandOverForm } from '../../../features/handovers/hand-over-form';
import { carriedQuery, handoversQuery } from '../../../features/handovers/handover.queries';
import { HandoverLedger } from '../../../features/handovers/handover-ledger';
import { peopleQuery } from '../../../features/members/people.queries';
import { buttonClasses } from '../../../ui/button-classes';
import { EmptyState } from '../../../ui/empty-state';
import { PageHead } from '../../../ui/page-head';
import { Skeleton } from '../../../ui/skeleton';
import { useTranslation } from '../../../words/use-translation';
import { useMembership } from '../../use-membership';
import { usePageTitle } from '../../use-page-title';

const route = getRouteApi('/o/$organisationId/people/$memberId/handover');

/** Hands over all that somebody carries. */
export function HandoverPage() {
  const { t } = useTranslation('handover');
  const { organisationId, memberId } = route.useParams();
  const { membership } = useMembership();
  const { data: carried, error } = useQuery(carriedQuery(organisationId, memberId));
  const { data: handovers = [] } = useQuery(handoversQuery(organisationId));
  const { data: people } = useQuery(peopleQuery(organisationId));
  const [done, setDone] = useState<Handover | null>(null);
  const name = carried?.member.name ?? '';
  usePageTitle(t('title', { name }));
  if (error && !carried) throw error;
  const nameOf = (id: string | null) =>
    id === null ? t('nobody') : (people?.people.find((one) => one.memberId === id)?.name ?? '');
  const toPeople = (
    <Link
      to="/o/$organisationId/settings/{-$section}"
      params={{ organisationId, section: 'members' }}
      className={buttonClasses('primary', 'm')}
    >
      {t('toPeople')}
    </Link>
  );
  return (
    <div className="flex min-w-0 flex-col gap-4">
      <PageHead title={t('title', { name })} above={membership.name} />
      {carried ? null : <Skeleton className="h-64 w-full" />}
      {carried && carried.items.length > 0 ? (
        <>
          <p className="max-w-prose text-sm text-muted">{t('lead', { name, count: carried.items.length })}</p>
          <HandOverForm key={memberId} {...{ organisationId, carried }} onDone={setDone} />
        </>
      ) : null}
      {carried && carried.items.length === 0 ? (
        <EmptyState
          title={t(done ? 'doneTitle' : 'nothingTitle', { name })}
          icon={<CircleCheck size={22} />}
          actions={toPeople}
        >
          {t(carried.member.active ? 'mayLeave' : 'hasLeft', { name })}
        </EmptyState>
      ) : null}
      <HandoverLedger
        {...{ organisationId, memberId, nameOf }}
        handovers={handovers.filter(({ fromId }) => fromId === memberId)}
      />
    </div>
  );
}
