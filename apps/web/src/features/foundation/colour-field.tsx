import { THEME_COLOURS, type ThemeColour } from '@cadans/domain/theme-colour';
import { Check } from 'lucide-react';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { useTranslation } from 'react-i18next';
import { labelClasses } from '../../ui/field-classes';
import { themeClass } from '../../ui/theme-colours';

export interface ColourFieldProps {
  value: ThemeColour;
  onChange: (colour: ThemeColour) => void;
  /** The other themes of the year by colour: two of one colour can be told apart by name only. */
  taken: ReadonlyMap<ThemeColour, string>;
}

/** One of the twelve tested colours, each with its name. */
export function ColourField({ value, onChange, taken }: ColourFieldProps) {
  const { t } = useTranslation('foundation');
  const owner = taken.get(value);
  return (
    <RadioGroup
      value={value}
      onChange={(next) => {
        const colour = THEME_COLOURS.find((one) => one === next);
        if (colour) onChange(colour);
      }}
      className="flex flex-col gap-1"
    >
      <Label className={labelClasses}>{t('colour')}</Label>
      <div className="grid grid-cols-2 gap-1 sm:grid-cols-4">
        {THEME_COLOURS.map((colour) => (
          <Radio
            key={colour}
            value={colour}
            className={`${themeClass(colour)} group flex min-h-8 cursor-pointer items-center gap-2 rounded-control border border-transparent px-1.5 text-[0.8125rem] text-muted outline-offset-0 outline-focus hover:bg-sunken selected:border-line-strong selected:bg-sunken selected:font-semibold selected:text-ink focus-visible:outline-2 max-md:min-h-11`}
          >
            <span
              data-mark
              className="grid size-5 shrink-0 place-items-center rounded-full bg-theme-solid text-theme-on-solid"
            >
              <Check size={13} aria-hidden className="invisible group-selected:visible" />
            </span>
            <span className={taken.has(colour) ? 'line-through decoration-faint' : ''}>
              {t(`colours.${colour}`)}
            </span>
          </Radio>
        ))}
      </div>
      <p role="status" className="min-h-[1.125rem] text-xs leading-[1.125rem] text-warn">
        {owner ? t('colourTaken', { names: owner }) : null}
      </p>
    </RadioGroup>
  );
}
