import { type Control, Controller, type UseFormSetValue } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { YearPlan } from '../../api/year-plan';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { ActivityDetails } from './activity-details';
import { type ActivityFields, isTaken } from './fields';

export interface ActivityFormProps {
  plan: YearPlan;
  control: Control<ActivityFields>;
  setValue: UseFormSetValue<ActivityFields>;
  mayChange: boolean;
}

/** Everything an activity says, to be changed. */
export function ActivityForm({ plan, control, setValue, mayChange }: ActivityFormProps) {
  const { t } = useTranslation('activities');
  const isDisabled = !mayChange;
  return (
    <div className="flex flex-col gap-1">
      <Controller
        control={control}
        name="title"
        rules={{ validate: (title) => isTaken('title', title) }}
        render={({ field, fieldState }) => (
          <TextField
            label={t('title')}
            value={field.value}
            onChange={field.onChange}
            onBlur={field.onBlur}
            inputRef={field.ref}
            maxLength={200}
            isDisabled={isDisabled}
            error={fieldState.error ? t('titleMissing') : undefined}
          />
        )}
      />
      <Controller
        control={control}
        name="brief"
        rules={{ validate: (brief) => isTaken('brief', brief) }}
        render={({ field, fieldState }) => (
          <TextArea
            label={t('brief')}
            optional
            placeholder={t('briefExample')}
            value={field.value}
            onChange={field.onChange}
            inputRef={field.ref}
            maxLength={10_000}
            isDisabled={isDisabled}
            error={fieldState.error ? t('textWrong') : undefined}
          />
        )}
      />
      <ActivityDetails plan={plan} control={control} setValue={setValue} mayChange={mayChange} />
    </div>
  );
}
