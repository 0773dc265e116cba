import {
  PRECISIONS,
  type Precision,
  type Window,
  windowAround,
  windowStartingOn,
} from '@cadans/domain/activity';
import { isSameIsoWeek } from '@cadans/domain/iso-week';
import { isWholeMonth } from '@cadans/domain/window-shift';
import { DatePicker } from '../../../ui/date-picker';
import { SegmentedControl } from '../../../ui/segmented-control';
import { useLanguage } from '../../../words/use-language';
import { useTranslation } from '../../../words/use-translation';
import { windowInWords } from '../move/window-words';

export interface WindowChoice extends Window {
  readonly precision: Precision;
}

export interface WindowFieldsProps {
  value: WindowChoice;
  onChange: (value: WindowChoice) => void;
  autoFocus?: boolean;
}

/** When: on a day (or a few), somewhere in a week, somewhere in a month. */
export function WindowFields({ value, onChange, autoFocus = false }: WindowFieldsProps) {
  const { t } = useTranslation('activities');
  const { language } = useLanguage();
  const { precision, startsOn, endsOn } = value;

  // A window that is exactly its week or month stays so; anything else keeps its length.
  const startOn = (day: string | null) => {
    if (!day) return;
    const whole =
      precision === 'month' ? isWholeMonth(value) : precision === 'week' && isSameIsoWeek(startsOn, endsOn);
    onChange({
      precision,
      ...(whole ? windowAround(day, precision) : windowStartingOn(value, precision, day)),
    });
  };
  const endOn = (day: string | null) => {
    if (day && day >= startsOn) onChange({ ...value, endsOn: day });
  };

  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <span className="text-[0.8125rem] font-medium">{t('when')}</span>
        <SegmentedControl<Precision>
          label={t('precision')}
          segments={PRECISIONS.map((id) => ({ id, label: t(`precisionName.${id}`) }))}
          value={precision}
          onChange={(next) => onChange({ precision: next, ...windowAround(startsOn, next) })}
        />
      </div>
      <div className="grid grid-cols-2 gap-3 max-md:grid-cols-1">
        <DatePicker
          label={precision === 'day' ? t('startsOn') : t(`somewhereIn.${precision}`)}
          value={startsOn}
          onChange={startOn}
          onSpoken={({ window, precision: said }) => onChange({ ...window, precision: said })}
          autoFocus={autoFocus}
          hint={windowInWords({ startsOn, endsOn, precision }, language)}
        />
        {precision === 'day' ? (
          <DatePicker label={t('endsOn')} value={endsOn} minValue={startsOn} onChange={endOn} />
        ) : null}
      </div>
    </div>
  );
}
