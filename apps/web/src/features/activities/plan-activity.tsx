import { createActivity } from '@cadans/contracts/activities';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { YearPlan } from '../../api/year-plan';
import { Button } from '../../ui/button';
import { ComboBox } from '../../ui/combo-box';
import { Dialog } from '../../ui/dialog';
import { NumberField } from '../../ui/number-field';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import type { Acting } from './acting';
import { type Draft, type DraftFields, startDraft } from './draft';
import { rememberChoice } from './last-choice';
import { channelOptions, memberOptions, themeOptions } from './plan-options';
import { planning } from './saying-acts';
import { usePerform } from './use-perform';
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
  const { control, handleSubmit } = useForm<DraftFields>({
    mode: 'onSubmit',
    defaultValues: startDraft(plan, memberId, organisationId, draft),
  });
  const [when, setWhen] = useState(() => {
    const { startsOn, endsOn, precision } = startDraft(plan, memberId, organisationId, draft);
    return { startsOn, endsOn, precision };
  });

  const submit = handleSubmit(({ title, themeId, ownerId, channelId, effortHours }) => {
    perform(planning(place, { title: title.trim(), themeId, ownerId, channelId, effortHours, ...when }));
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
        <div className="grid grid-cols-2 gap-x-3 gap-y-1.5 max-md:grid-cols-1">
          <Controller
            control={control}
            name="themeId"
            rules={{ required: true }}
            render={({ field, fieldState }) => (
              <Select
                label={t('theme')}
                options={themeOptions(plan.themes)}
                value={field.value || null}
                onChange={field.onChange}
                buttonRef={field.ref}
                error={fieldState.error ? t('themeMissing') : undefined}
              />
            )}
          />
          <Controller
            control={control}
            name="ownerId"
            rules={{ required: true }}
            render={({ field, fieldState }) => (
              <ComboBox
                label={t('owner')}
                options={memberOptions(plan.members)}
                value={field.value || null}
                onChange={(id) => field.onChange(id ?? '')}
                inputRef={field.ref}
                error={fieldState.error ? t('ownerMissing') : undefined}
              />
            )}
          />
          <Controller
            control={control}
            name="channelId"
            rules={{ required: true }}
            render={({ field, fieldState }) => (
              <Select
                label={t('channel')}
                options={channelOptions(plan.channels, t('deliberatelyNot'))}
                value={field.value || null}
                onChange={field.onChange}
                buttonRef={field.ref}
                error={fieldState.error ? t('channelMissing') : undefined}
              />
            )}
          />
          <Controller
            control={control}
            name="effortHours"
            render={({ field }) => (
              <NumberField
                label={t('effort')}
                optional
                unit={t('hours')}
                minValue={0}
                maxValue={10_000}
                value={field.value}
                onChange={field.onChange}
                inputRef={field.ref}
              />
            )}
          />
        </div>
        <WindowFields value={when} onChange={setWhen} />
      </form>
    </Dialog>
  );
}
