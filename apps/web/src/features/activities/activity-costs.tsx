import { type Control, Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { NumberField } from '../../ui/number-field';
import { TextField } from '../../ui/text-field';
import { type ActivityFields, isTaken } from './fields';

export interface ActivityCostsProps {
  control: Control<ActivityFields>;
  isDisabled: boolean;
}

/** What an activity takes in hours and money, and where its result is to be seen. */
export function ActivityCosts({ control, isDisabled }: ActivityCostsProps) {
  const { t } = useTranslation('activities');
  return (
    <>
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
            isDisabled={isDisabled}
          />
        )}
      />
      <Controller
        control={control}
        name="budget"
        render={({ field }) => (
          <NumberField
            label={t('budget')}
            optional
            unit="€"
            minValue={0}
            maxValue={100_000_000}
            value={field.value}
            onChange={field.onChange}
            isDisabled={isDisabled}
          />
        )}
      />
      <Controller
        control={control}
        name="link"
        rules={{ validate: (link) => isTaken('link', link) }}
        render={({ field, fieldState }) => (
          <TextField
            label={t('link')}
            optional
            type="url"
            placeholder="https://"
            value={field.value}
            onChange={field.onChange}
            inputRef={field.ref}
            isDisabled={isDisabled}
            error={fieldState.error ? t('linkWrong') : undefined}
          />
        )}
      />
    </>
  );
}
