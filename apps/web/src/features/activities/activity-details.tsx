import { isOpen } from '@cadans/domain/activity';
import { Controller, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ComboBox } from '../../ui/combo-box';
import { Select } from '../../ui/select';
import { ActivityCosts } from './activity-costs';
import type { ActivityFormProps } from './activity-form';
import type { ActivityFields } from './fields';
import { HelpersField } from './helpers-field';
import { channelOptions, memberOptions, themeOptions } from './plan-options';

const OPEN_STATUSES = ['planned', 'in_work', 'ready'] as const;
const NONE = 'none';

/** What an activity serves, whose it is, where it shows, and what it takes. */
export function ActivityDetails({ plan, control, setValue, mayChange }: ActivityFormProps) {
  const { t } = useTranslation('activities');
  const { themeId, ownerId, status } = useWatch({ control, compute: chosenOf });
  const campaigns = plan.campaigns.filter((campaign) => campaign.themeId === themeId);
  const closed = !isOpen(status);
  const isDisabled = !mayChange;
  return (
    <div className="grid grid-cols-3 gap-x-3 gap-y-1 max-lg:grid-cols-2 max-md:grid-cols-1">
      <Controller
        control={control}
        name="themeId"
        render={({ field }) => (
          <Select
            label={t('theme')}
            options={themeOptions(plan.themes)}
            value={field.value}
            onChange={(id) => {
              field.onChange(id);
              // A campaign serves one theme.
              if (id !== themeId) setValue('campaignId', null);
            }}
            isDisabled={isDisabled}
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
            options={memberOptions(plan.members, field.value)}
            value={field.value || null}
            onChange={(id) => field.onChange(id ?? '')}
            isDisabled={isDisabled || closed}
            error={fieldState.error ? t('ownerMissing') : undefined}
          />
        )}
      />
      <Controller
        control={control}
        name="helperIds"
        render={({ field }) => (
          <HelpersField
            members={plan.members}
            ownerId={ownerId}
            value={field.value}
            onChange={field.onChange}
            isDisabled={isDisabled}
          />
        )}
      />
      <Controller
        control={control}
        name="channelId"
        render={({ field }) => (
          <Select
            label={t('channel')}
            options={channelOptions(plan.channels, t('deliberatelyNot'))}
            value={field.value}
            onChange={field.onChange}
            isDisabled={isDisabled}
          />
        )}
      />
      <Controller
        control={control}
        name="campaignId"
        render={({ field }) => (
          <Select
            label={t('campaign')}
            optional
            options={[
              { id: NONE, label: t('noCampaign') },
              ...campaigns.map(({ id, name }) => ({ id, label: name })),
            ]}
            value={field.value ?? NONE}
            onChange={(id) => field.onChange(id === NONE ? null : id)}
            isDisabled={isDisabled || campaigns.length === 0}
          />
        )}
      />
      <Controller
        control={control}
        name="status"
        render={({ field }) => (
          <Select
            label={t('status')}
            options={(closed ? [status] : OPEN_STATUSES).map((id) => ({
              id,
              label: t(`statusName.${id}`),
            }))}
            value={field.value}
            onChange={field.onChange}
            isDisabled={isDisabled || closed}
          />
        )}
      />
      <ActivityCosts control={control} isDisabled={isDisabled} />
    </div>
  );
}

const chosenOf = ({ themeId, ownerId, status }: ActivityFields) => ({ themeId, ownerId, status });
