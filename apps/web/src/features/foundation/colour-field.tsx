import { THEME_COLOURS, type ThemeColour } from '@cadans/domain/theme-colour';
import { Check } from 'lucide-react';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { labelClasses } from '../../ui/field-classes';
import { themeClass } from '../../ui/theme-colours';
import { useTranslation } from '../../words/use-translation';

export interface ColourFieldProps {
  value: ThemeColour;
  onChange: (colour: ThemeColour) => void;
  /** The other themes of the year by colour: two of one colour are told apart by their names only. */
  taken: ReadonlyMap<ThemeColour, string>;
}

/** One of the twelve tested colours, each with its name. */
export function ColourField({ value, onChange, taken }: ColourFieldProps) {
  const { t } = useTranslation('foundation');
  return (
    <RadioGroup
      value={value}
      onChange={(next) => {
        const colour = THEME_COLOURS.find((one) => one === next);
        if (colour) onChange(colour);
      }}
      className="flex flex-col gap-1 pb-2"
    >
      <Label className={labelClasses}>{t('colour')}</Label>
      <div className="grid grid-cols-2 gap-1 sm:grid-cols-4">
        {THEME_COLOURS.map((colour) => (
          <Radio
            key={colour}
            value={colour}
            className={`${themeClass(colour)} group flex min-h-9 cursor-pointer items-center gap-2 rounded-control border border-transparent px-1.5 text-[0.8125rem] text-muted outline-offset-0 outline-focus hover:bg-sunken selected:border-line-strong selected:bg-sunken selected:font-semibold selected:text-ink focus-visible:outline-2 max-md:min-h-11`}
          >
            <span
              data-mark
              className="grid size-5 shrink-0 place-items-center rounded-full bg-theme-solid text-theme-on-solid"
            >
              <Check size={13} aria-hidden className="invisible group-selected:visible" />
            </span>
            <span className="min-w-0 leading-tight">
              <span className="block truncate">{t(`colours.${colour}`)}</span>
              {taken.has(colour) ? (
                <span className="block truncate text-2xs font-normal text-faint">{taken.get(colour)}</span>
              ) : null}
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
