import { completeActivity } from '@cadans/contracts/activities';
import { useState } from 'react';
import type { PlannedActivity, YearPlan } from '../../../api/year-plan';
import { Button } from '../../../ui/button';
import { DatePicker } from '../../../ui/date-picker';
import { Dialog } from '../../../ui/dialog';
import { TextField } from '../../../ui/text-field';
import { useTranslation } from '../../../words/use-translation';
import type { Acting } from '../deeds/acting';
import { completing } from '../deeds/ending-acts';
import { usePerform } from '../deeds/use-perform';
import { usePlace } from '../plan/use-place';

export interface FinishActivityProps {
  plan: YearPlan;
  acting: Acting;
  activity: PlannedActivity;
  onClose: () => void;
}

/** Done, on another day than today or with a link to what came out. */
export function FinishActivity({ plan, acting, activity, onClose }: FinishActivityProps) {
  const { t } = useTranslation('activities');
  const place = usePlace(acting.organisationId);
  const perform = usePerform(acting.organisationId);
  const [doneOn, setDoneOn] = useState<string | null>(plan.today);
  const [link, setLink] = useState('');
  const [tried, setTried] = useState(false);
  const problem = linkProblem(link);

  const finish = () => {
    setTried(true);
    if (!doneOn || doneOn > plan.today || problem) return;
    perform(completing(place, activity, { doneOn, ...(link.trim() && { link: link.trim() }) }));
    onClose();
  };
  return (
    <Dialog
      title={t('finishTitle')}
      subtitle={activity.title}
      size="s"
      isOpen
      onOpenChange={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('notNow')}</Button>
          <Button variant="primary" onPress={finish}>
            {t('done')}
          </Button>
        </>
      }
    >
      <form
        className="flex flex-col gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          finish();
        }}
      >
        <DatePicker
          label={t('doneOn')}
          value={doneOn}
          onChange={setDoneOn}
          maxValue={plan.today}
          autoFocus
          error={tried && (!doneOn || doneOn > plan.today) ? t('doneOnMissing') : undefined}
        />
        <TextField
          label={t('link')}
          optional
          type="url"
          placeholder="https://"
          value={link}
          onChange={setLink}
          hint={t('linkHint')}
          error={tried && problem ? t('linkWrong') : undefined}
        />
      </form>
    </Dialog>
  );
}

function linkProblem(link: string): boolean {
  return link.trim() !== '' && !completeActivity.body.safeParse({ doneOn: '2026-01-01', link }).success;
}
