import type { ReactNode } from 'react';
import { type Control, Controller, type UseFormSetValue, useWatch } from 'react-hook-form';
import type { YearPlan } from '../../../api/year-plan';
import { ComboBox } from '../../../ui/combo-box';
import { NumberField } from '../../../ui/number-field';
import { Select } from '../../../ui/select';
import { useTranslation } from '../../../words/use-translation';
import { CampaignField } from '../drawer/campaign-field';
import { AudienceField, useAudiences } from './audience-field';
import type { DraftFields } from './draft';
import { channelOptions, memberOptions, themeOptions } from './plan-options';

export interface PlanFieldsProps {
  organisationId: string;
  plan: YearPlan;
  control: Control<DraftFields>;
  setValue: UseFormSetValue<DraftFields>;
  /** What is to be said about where it appears: below that. */
  notice: ReactNode;
}

/** What a new activity serves, whose it is, where it appears, to what it belongs, and what it takes. */
export function PlanFields({ organisationId, plan, control, setValue, notice }: PlanFieldsProps) {
  const { t } = useTranslation('activities');
  const themeId = useWatch({ control, name: 'themeId' });
  const hasAudiences = useAudiences(organisationId, plan, null).length > 0;
  return (
    <div className="grid grid-flow-row-dense grid-cols-2 gap-x-3 gap-y-1.5 max-md:grid-cols-1">
      <Controller
        control={control}
        name="themeId"
        rules={{ required: true }}
        render={({ field, fieldState }) => (
          <Select
            label={t('theme')}
            options={themeOptions(plan.themes)}
            value={field.value || null}
            onChange={(id) => {
              // A campaign serves one theme.
              if (id !== field.value) setValue('campaignId', null);
              field.onChange(id);
            }}
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
            options={channelOptions(plan.channels, t('deliberatelyNot'), true)}
            value={field.value || null}
            onChange={field.onChange}
            buttonRef={field.ref}
            error={fieldState.error ? t('channelMissing') : undefined}
          />
        )}
      />
      <div className="empty:hidden md:col-span-2">{notice}</div>
      <Controller
        control={control}
        name="campaignId"
        render={({ field }) => (
          <CampaignField
            organisationId={organisationId}
            plan={plan}
            themeId={themeId}
            value={field.value}
            onChange={field.onChange}
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
      {hasAudiences ? (
        <Controller
          control={control}
          name="audience"
          render={({ field }) => (
            <AudienceField
              organisationId={organisationId}
              plan={plan}
              value={field.value}
              onChange={field.onChange}
            />
          )}
        />
      ) : null}
    </div>
  );
}
