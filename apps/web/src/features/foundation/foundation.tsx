import type { Membership } from '@cadans/contracts/session';
import { may } from '@cadans/domain/ability';
import { useQuery } from '@tanstack/react-query';
import { Printer } from 'lucide-react';
import { useState } from 'react';
import { explain } from '../../api/explain';
import { plansQuery } from '../../api/year.queries';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { PageHead } from '../../ui/page-head';
import { TopBar } from '../../ui/top-bar';
import { useTranslation } from '../../words/use-translation';
import { channelsQuery, membersQuery, planQuery, themesQuery } from './foundation.queries';
import { FoundationSkeleton } from './foundation-skeleton';
import { nextYear, sourceFor } from './known-plans';
import { NoPlan } from './no-plan';
import { OpenPlanDialog } from './open-plan-dialog';
import { PlanSheet, type PlanSheetProps } from './plan-sheet';
import { useOpenPlan } from './use-open-plan';
import { YearMenu } from './year-menu';

export interface FoundationProps extends Pick<PlanSheetProps, 'noGos' | 'onStance'> {
  membership: Membership;
  year: number;
  onYear: (year: number) => void;
}

/** What a year stands on, to read and, for who may, to write. */
export function Foundation({ membership, year, onYear, noGos, onStance }: FoundationProps) {
  const { t } = useTranslation('foundation');
  const { t: ui } = useTranslation('ui');
  const { organisationId } = membership;
  const place = { organisationId, year };
  const plan = useQuery(planQuery(place));
  const themes = useQuery(themesQuery(organisationId));
  const channels = useQuery(channelsQuery(organisationId));
  const members = useQuery(membersQuery(organisationId));
  const plans = useQuery(plansQuery(organisationId)).data?.plans ?? [];
  const [opening, setOpening] = useState<number | null>(null);
  const openBlank = useOpenPlan(organisationId);
  const canOpen = may(membership, 'shape');

  const asked = [plan, themes, channels, members];
  const failed = asked.find(({ isError, data }) => isError && data === undefined);
  const source = sourceFor(plans, opening ?? year);
  const open = (wanted: number) => {
    if (sourceFor(plans, wanted) === null)
      openBlank.mutate({ year: wanted, from: null }, { onSuccess: () => onYear(wanted) });
    else setOpening(wanted);
  };
  return (
    <div className="mx-auto flex max-w-7xl flex-col gap-5 print:gap-2 print:[zoom:0.85]">
      <TopBar
        end={
          <>
            <YearMenu
              year={year}
              plans={plans}
              next={canOpen && plan.data ? nextYear(plans, year) : null}
              onYear={onYear}
              onOpen={open}
            />
            <Button
              className="max-md:hidden"
              icon={<Printer size={15} aria-hidden />}
              onPress={() => window.print()}
            >
              {t('print')}
            </Button>
          </>
        }
      />
      {plan.data && themes.data && channels.data && members.data ? (
        <PlanSheet
          place={place}
          reader={membership}
          plan={plan.data}
          themes={themes.data}
          channels={channels.data}
          members={members.data}
          noGos={noGos}
          onStance={onStance}
        />
      ) : (
        <>
          <PageHead title={t('title')} above={t('above', { year })} />
          {failed ? (
            <Banner
              tone="danger"
              title={t('failedTitle')}
              actions={
                <Button onPress={() => asked.forEach((query) => void query.refetch())}>{ui('retry')}</Button>
              }
            >
              {explain(failed.error, ui)}
            </Banner>
          ) : plan.data === null ? (
            <NoPlan year={year} canOpen={canOpen} isPending={openBlank.isPending} onOpen={() => open(year)} />
          ) : (
            <FoundationSkeleton />
          )}
        </>
      )}
      {opening !== null && source !== null ? (
        <OpenPlanDialog
          organisationId={organisationId}
          year={opening}
          source={source}
          onClose={() => setOpening(null)}
          onOpened={onYear}
        />
      ) : null}
    </div>
  );
}
