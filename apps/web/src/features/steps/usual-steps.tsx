import { keepStepTemplate, useStepTemplate as useUsualOf } from '@cadans/contracts/calls/steps';
import type { Step, StepTemplate } from '@cadans/contracts/steps';
import { missingSteps } from '@cadans/domain/step';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/call';
import { explain } from '../../api/explain';
import { Button } from '../../ui/button';
import { showToast } from '../../ui/toast-queue';
import { useTranslation } from '../../words/use-translation';
import { type Prepared, stepsQuery, usualStepsQuery } from './step.queries';

// As many as a channel can have.
const MOST_USUAL = 20;

export interface UsualStepsProps {
  prepared: Prepared;
  channel: { readonly id: string; readonly name: string };
  steps: readonly Step[];
}

type Usual = StepTemplate['steps'];

/** The steps a channel usually takes: taken over when some are missing, or written down from these. */
export function UsualSteps({ prepared, channel, steps }: UsualStepsProps) {
  const queries = useQueryClient();
  const { t } = useTranslation('steps');
  const { t: ui } = useTranslation('ui');
  const { organisationId, activityId } = prepared;
  const usualQuery = usualStepsQuery(organisationId, channel.id);
  const { data: template } = useQuery(usualQuery);
  const onError = (error: Error) => {
    showToast({ tone: 'danger', text: t('refused'), detail: explain(error, ui) });
    void queries.invalidateQueries({ queryKey: usualQuery.queryKey });
  };

  const { mutate: takeOver, isPending } = useMutation({
    mutationFn: () => call(useUsualOf, { params: { organisationId, activityId } }),
    onSuccess: (answer) => {
      queries.setQueryData(stepsQuery(prepared).queryKey, answer.steps);
      showToast({ text: t('usualUsed', { count: answer.steps.length - steps.length }) });
    },
    onError,
  });
  const { mutate: keep } = useMutation({
    mutationFn: ({ usual, version }: { usual: Usual; version: number; before: Usual | null }) =>
      call(keepStepTemplate, {
        params: { organisationId, channelId: channel.id },
        body: { steps: usual },
        version,
      }),
    onSuccess: (kept, { before }) => {
      queries.setQueryData(usualQuery.queryKey, kept);
      const undo = before && {
        label: ui('undo'),
        onPress: () => keep({ usual: before, version: kept.version, before: null }),
      };
      showToast({ text: t('usualKept', { channel: channel.name }), ...(undo && { action: undo }) });
    },
    onError,
  });

  if (!template) return null;
  const usual = steps.map(({ title, workingDaysBefore }) => ({ title, workingDaysBefore }));
  const lacks = missingSteps(template.steps, steps).length > 0;
  const differs = JSON.stringify(usual) !== JSON.stringify(template.steps);
  return (
    <div className="mt-2 flex flex-wrap gap-2">
      {lacks ? (
        <Button
          size="s"
          variant="outline"
          className="max-md:min-h-11"
          isPending={isPending}
          onPress={() => takeOver()}
        >
          {t('useUsual')}
        </Button>
      ) : null}
      {usual.length > 0 && usual.length <= MOST_USUAL && differs ? (
        <Button
          size="s"
          variant="quiet"
          className="max-md:min-h-11"
          onPress={() => keep({ usual, version: template.version, before: template.steps })}
        >
          {t('keepUsual')}
        </Button>
      ) : null}
    </div>
  );
}
