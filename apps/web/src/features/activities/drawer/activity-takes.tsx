import { TextField } from '../../../ui/text-field';
import { useTranslation } from '../../../words/use-translation';
import { FieldRow } from './field-row';
import { NumberInPlace } from './number-in-place';
import type { Autosave } from './use-autosave';

/** What an activity takes in hours and money, and where its result is to be seen. */
export function ActivityTakes({ autosave }: { autosave: Autosave }) {
  const { t } = useTranslation('activities');
  const { t: ofDrawer } = useTranslation('drawer');
  const { shown, refused, write, leave } = autosave;
  return (
    <>
      <FieldRow label={t('effort')}>
        <NumberInPlace
          label={t('effort')}
          labelHidden
          unit={t('hours')}
          maxValue={10_000}
          value={shown.effortHours}
          onChange={(effortHours) => write({ effortHours })}
          onLeave={leave}
          error={refused.includes('effortHours') ? ofDrawer('effortWrong') : undefined}
        />
      </FieldRow>
      <FieldRow label={t('budget')}>
        <NumberInPlace
          label={t('budget')}
          labelHidden
          unit="€"
          maxValue={100_000_000}
          value={shown.budget}
          onChange={(budget) => write({ budget })}
          onLeave={leave}
          error={refused.includes('budget') ? ofDrawer('budgetWrong') : undefined}
        />
      </FieldRow>
      <FieldRow label={t('link')}>
        <TextField
          label={t('link')}
          labelHidden
          type="url"
          placeholder="https://"
          value={shown.link}
          onChange={(link) => write({ link })}
          onBlur={leave}
          error={refused.includes('link') ? t('linkWrong') : undefined}
        />
      </FieldRow>
    </>
  );
}
