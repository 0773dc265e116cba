import type { Activity } from '@cadans/contracts/activities';
import { isOpen } from '@cadans/domain/activity';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { explain } from '../../api/explain';
import { useWaitingSteps } from '../../api/outbox';
import type { YearPlan } from '../../api/year-plan';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { DrawerSection } from '../../ui/drawer-section';
import { Skeleton } from '../../ui/skeleton';
import { useTranslation } from '../../words/use-translation';
import { AddStep } from './add-step';
import { stepsQuery } from './step.queries';
import { StepRow } from './step-row';
import { useStepActs } from './use-step-acts';
import { UsualSteps } from './usual-steps';

export interface PreparationProps {
  plan: YearPlan;
  organisationId: string;
  activity: Pick<Activity, 'id' | 'endsOn' | 'status' | 'channelId'>;
  mayPlan: boolean;
}

/** The steps that prepare an activity, the first due first. They move along with it. */
export function Preparation({ plan, organisationId, activity, mayPlan }: PreparationProps) {
  const { t } = useTranslation('steps');
  const { t: ui } = useTranslation('ui');
  const prepared = { organisationId, activityId: activity.id, endsOn: activity.endsOn };
  const {
    data: steps,
    error,
    refetch,
  } = useQuery({ ...stepsQuery(prepared), placeholderData: keepPreviousData });
  const acts = useStepActs(prepared, plan);
  const waiting = useWaitingSteps(organisationId);
  const mayChange = mayPlan && isOpen(activity.status);
  const channel = plan.channels.find(({ id }) => id === activity.channelId);
  const done = steps?.filter(({ doneOn }) => doneOn !== null).length ?? 0;
  return (
    <DrawerSection
      title={t('title')}
      aside={steps && steps.length > 0 ? t('progress', { done, all: steps.length }) : null}
    >
      {steps ? (
        <>
          {steps.length > 0 ? (
            <ul className="mb-2 divide-y divide-line">
              {steps.map((step) => (
                <StepRow
                  key={step.id}
                  plan={plan}
                  endsOn={activity.endsOn}
                  step={step}
                  mayChange={mayChange}
                  waits={waiting.has(step.id)}
                  acts={acts}
                />
              ))}
            </ul>
          ) : (
            <p className="mb-2 text-muted">{t(mayChange ? 'none' : 'noneRead')}</p>
          )}
          {mayChange ? <AddStep plan={plan} prepared={prepared} acts={acts} /> : null}
          {mayChange && channel ? <UsualSteps prepared={prepared} channel={channel} steps={steps} /> : null}
        </>
      ) : error ? (
        <Banner
          tone="danger"
          title={explain(error, ui)}
          actions={<Button onPress={() => refetch()}>{ui('retry')}</Button>}
        />
      ) : (
        <Skeleton className="h-16 w-full" />
      )}
    </DrawerSection>
  );
}
