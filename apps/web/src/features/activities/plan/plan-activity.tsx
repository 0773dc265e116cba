import { createActivity } from '@cadans/contracts/activities';
import { useDeferredValue, useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import type { YearPlan } from '../../../api/year-plan';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { TextField } from '../../../ui/text-field';
import { useTranslation } from '../../../words/use-translation';
import type { Acting } from '../deeds/acting';
import { planning } from '../deeds/saying-acts';
import { usePerform } from '../deeds/use-perform';
import { type Draft, type DraftFields, startDraft } from './draft';
import { rememberChoice } from './last-choice';
import { PlanFields } from './plan-fields';
import { PlanFieldsComing } from './plan-fields-coming';
import { usePlace } from './use-place';
import { WindowFields } from './window-fields';

export interface PlanActivityProps {
  plan: YearPlan;
  acting: Acting;
  draft: Draft;
  onClose: () => void;
}

/** Plans an activity: type a title and press Enter; theme, owner, channel and week are filled in already. */
export function PlanActivity({ plan, acting, draft, onClose }: PlanActivityProps) {
  const { t } = useTranslation('activities');
  const place = usePlace(acting.organisationId);
  const perform = usePerform(acting.organisationId);
  const { organisationId, memberId } = acting;
  const { control, handleSubmit, setValue } = useForm<DraftFields>({
    mode: 'onSubmit',
    defaultValues: startDraft(plan, memberId, organisationId, draft),
  });
  const [when, setWhen] = useState(() => {
    const { startsOn, endsOn, precision } = startDraft(plan, memberId, organisationId, draft);
    return { startsOn, endsOn, precision };
  });

  // The title can be typed at once; what is filled in already comes after it, and holds up no letter.
  const isWhole = useDeferredValue(true, false);

  const submit = handleSubmit(({ title, ...fields }) => {
    const { themeId, ownerId, channelId, campaignId, effortHours } = fields;
    const given = { themeId, ownerId, channelId, effortHours, ...(campaignId && { campaignId }) };
    perform(planning(place, { title: title.trim(), ...given, ...when }));
    rememberChoice(organisationId, { themeId, ownerId, channelId });
    onClose();
  });

  return (
    <Dialog
      title={t('planTitle')}
      isOpen
      onOpenChange={onClose}
      isDismissable={false}
      footer={
        <>
          <Button onPress={onClose}>{t('notNow')}</Button>
          <Button variant="primary" type="submit" form="plan-activity">
            {t('plan')}
          </Button>
        </>
      }
    >
      <form id="plan-activity" noValidate onSubmit={submit} className="flex flex-col gap-1.5">
        <Controller
          control={control}
          name="title"
          rules={{ validate: (title) => createActivity.body.shape.title.safeParse(title).success }}
          render={({ field, fieldState }) => (
            <TextField
              label={t('title')}
              autoFocus
              placeholder={t('titleExample')}
              maxLength={200}
              value={field.value}
              onChange={field.onChange}
              inputRef={field.ref}
              error={fieldState.error ? t('titleMissing') : undefined}
            />
          )}
        />
        {isWhole ? (
          <>
            <PlanFields organisationId={organisationId} plan={plan} control={control} setValue={setValue} />
            <WindowFields value={when} onChange={setWhen} />
          </>
        ) : (
          <PlanFieldsComing />
        )}
      </form>
    </Dialog>
  );
}
