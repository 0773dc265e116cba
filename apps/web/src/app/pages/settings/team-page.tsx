import type { Absence } from '@cadans/contracts/absences';
import { may } from '@cadans/domain/ability';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { CalendarOff } from 'lucide-react';
import { useState } from 'react';
import { absencesQuery } from '../../../api/absences.queries';
import { AbsenceDialog } from '../../../features/team/absence-dialog';
import { Absences } from '../../../features/team/absences';
import { LoadTable } from '../../../features/team/load-table';
import { teamLoadQuery } from '../../../features/team/team.queries';
import { useAbsenceActs } from '../../../features/team/use-absence-acts';
import { useGiveHours } from '../../../features/team/use-give-hours';
import { Button } from '../../../ui/button';
import { buttonClasses } from '../../../ui/button-classes';
import { PageHead } from '../../../ui/page-head';
import { Skeleton } from '../../../ui/skeleton';
import { todayInZone } from '../../../ui/today-in-zone';
import { useTranslation } from '../../../words/use-translation';
import { useMembership } from '../../use-membership';
import { usePageTitle } from '../../use-page-title';

const route = getRouteApi('/o/$organisationId/settings/{-$section}');

/** What is asked about an absence: a new one, or one there is. */
interface Asked {
  readonly absence: Absence | null;
}

/** What everybody carries in the coming 13 weeks, and who is away. */
export function TeamPage() {
  const { t } = useTranslation('team');
  const { organisationId } = route.useParams();
  const { membership } = useMembership();
  const { data: load, error } = useQuery(teamLoadQuery(organisationId));
  const { data: absences = [] } = useQuery(absencesQuery(organisationId));
  const [asked, setAsked] = useState<Asked | null>(null);
  const { withdraw } = useAbsenceActs(organisationId);
  const give = useGiveHours(organisationId);
  usePageTitle(t('title'));
  if (error && !load) throw error;
  const maySteer = may(membership, 'steer');
  const people = load?.people ?? [];
  const nameOf = (id: string) => people.find(({ memberId }) => memberId === id)?.name ?? '';
  const handOverOf = (memberId: string) =>
    maySteer ? (
      <Link
        to="/o/$organisationId/people/$memberId/handover"
        params={{ organisationId, memberId }}
        aria-label={t('handOverOf', { name: nameOf(memberId) })}
        className={buttonClasses('quiet', 's')}
      >
        {t('handOver')}
      </Link>
    ) : null;
  return (
    <div className="flex min-w-0 flex-col gap-5">
      <PageHead title={t('title')} above={membership.name}>
        {maySteer ? (
          <Button icon={<CalendarOff size={15} />} onPress={() => setAsked({ absence: null })}>
            {t('tellAbsence')}
          </Button>
        ) : null}
      </PageHead>
      {load ? (
        <LoadTable
          load={load}
          actsOf={handOverOf}
          {...(maySteer && {
            onGive: (memberId, hoursAWeek, was) => give({ memberId, hoursAWeek }, was),
          })}
        />
      ) : (
        <Skeleton className="h-64 w-full" />
      )}
      <h2 className="font-serif text-lg font-semibold">{t('absences')}</h2>
      <Absences
        {...{ absences, nameOf }}
        {...(maySteer && {
          onChange: (absence: Absence) => setAsked({ absence }),
          onWithdraw: (absence: Absence) => withdraw.mutate(absence),
        })}
      />
      {asked && load ? (
        <AbsenceDialog
          {...{ organisationId, people }}
          absence={asked.absence}
          memberId={null}
          today={todayInZone()}
          onClose={() => setAsked(null)}
        />
      ) : null}
    </div>
  );
}
