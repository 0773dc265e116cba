import type { Membership } from '@cadans/contracts/session';
import { Link } from '@tanstack/react-router';
import type { YearPlan } from '../../../api/year-plan';
import { FirstActivities } from '../../../features/activities/plan/first-activities';
import type { Step } from '../../../features/first-run/steps';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { Skeleton } from '../../../ui/skeleton';
import { useTranslation } from '../../../words/use-translation';

export interface FirstWorkProps {
  plan: YearPlan | undefined;
  membership: Membership;
  onStep: (step: Step) => void;
}

/** The first activities, or what they need first; and the way to import a calendar that exists. */
export function FirstWork({ plan, membership, onStep }: FirstWorkProps) {
  const { t } = useTranslation('first-run');
  if (!plan) return <Skeleton className="h-48 w-full" />;
  const needs = !plan.themes.length
    ? 'themes'
    : !plan.channels.some(({ stance }) => stance === 'chosen')
      ? 'channels'
      : null;
  return (
    <>
      {needs ? (
        <Banner
          title={t(needs === 'themes' ? 'needsThemes' : 'needsChannels')}
          actions={
            <Button variant="outline" onPress={() => onStep(needs)}>
              {t(needs === 'themes' ? 'toThemes' : 'toChannels')}
            </Button>
          }
        />
      ) : (
        <FirstActivities plan={plan} acting={membership} />
      )}
      <p className="mt-5">
        <Link
          to="/o/$organisationId/import"
          params={{ organisationId: membership.organisationId }}
          search={{}}
          className="inline-flex min-h-6 items-center font-semibold text-accent max-md:min-h-11"
        >
          {t('toImport')}
        </Link>
      </p>
    </>
  );
}
