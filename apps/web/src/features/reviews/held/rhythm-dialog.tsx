import { agreeReviewRhythm } from '@cadans/contracts/calls/reviews';
import {
  LAST_REVIEW_DAY,
  REVIEW_RHYTHMS,
  type ReviewRhythm,
  USUAL_REVIEW_DAY,
} from '@cadans/domain/review-due';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../../api/call';
import { explain } from '../../../api/explain';
import { AskDialog } from '../../../ui/ask-dialog';
import { NumberField } from '../../../ui/number-field';
import { RadioGroup } from '../../../ui/radio-group';
import { showToast } from '../../../ui/toast-queue';
import { useTranslation } from '../../../words/use-translation';

export interface RhythmDialogProps {
  organisationId: string;
  rhythm: Pick<ReviewRhythm, 'per' | 'workingDay'> | null;
  onClose: () => void;
}

/** Agrees how often is reviewed, and by which working day. */
export function RhythmDialog({ organisationId, rhythm, onClose }: RhythmDialogProps) {
  const { t } = useTranslation('reviews');
  const { t: ui } = useTranslation('ui');
  const queries = useQueryClient();
  const [per, setPer] = useState<ReviewRhythm['per']>(rhythm?.per ?? 'month');
  const [workingDay, setWorkingDay] = useState<number | null>(rhythm?.workingDay ?? USUAL_REVIEW_DAY);
  const [isTried, setTried] = useState(false);
  const isDay = workingDay !== null && workingDay >= 1 && workingDay <= LAST_REVIEW_DAY;
  const agreeing = useMutation({
    mutationFn: (day: number) =>
      call(agreeReviewRhythm, { params: { organisationId }, body: { per, workingDay: day } }),
    onSuccess: () => {
      showToast({ text: t('agreed') });
      for (const about of ['reviews', 'facts', 'progress'])
        void queries.invalidateQueries({ queryKey: [about, organisationId] });
      onClose();
    },
  });
  return (
    <AskDialog
      title={t('agreeTitle')}
      subtitle={t('agreeText')}
      act={t('agreeNow')}
      isPending={agreeing.isPending}
      refusal={agreeing.isError ? explain(agreeing.error, ui) : null}
      onSubmit={() => {
        setTried(true);
        if (isDay) agreeing.mutate(workingDay);
      }}
      onClose={onClose}
    >
      <RadioGroup
        label={t('often')}
        options={REVIEW_RHYTHMS.map((id) => ({ id, label: t(`per.${id}`) }))}
        value={per}
        onChange={setPer}
      />
      {per === 'none' ? null : (
        <NumberField
          label={t('workingDay')}
          hint={t('workingDayHint')}
          value={workingDay}
          onChange={setWorkingDay}
          minValue={1}
          maxValue={LAST_REVIEW_DAY}
          error={isTried && !isDay ? t('workingDayMissing') : undefined}
        />
      )}
    </AskDialog>
  );
}
