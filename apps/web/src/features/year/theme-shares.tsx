import { type ThemeShares as Shares, themeShares } from '@cadans/domain/focus';
import { useMemo } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { useTranslation } from 'react-i18next';
import type { YearPlan } from '../../api/year-plan';
import { classes } from '../../ui/classes';
import { ThemeDot } from '../../ui/theme-chip';
import { themeClass } from '../../ui/theme-colours';
import { Tooltip } from '../../ui/tooltip';

export interface ThemeSharesProps {
  plan: YearPlan;
  /** The themes one looks at; none is all. */
  chosen: readonly string[];
  onChoose: (themeIds: string[]) => void;
}

/** Every theme with the share of the effort it got to date and the share it was meant to get. Pressed, only it shows. */
export function ThemeShares({ plan, chosen, onChoose }: ThemeSharesProps) {
  const { t } = useTranslation('year');
  const until = plan.today;
  const { shares, unknown }: Shares = useMemo(
    () => themeShares(plan.activities, until),
    [plan.activities, until],
  );
  return (
    <fieldset
      aria-label={t('shares')}
      className="flex min-w-0 flex-wrap items-center gap-1.5 max-md:w-full max-md:flex-nowrap max-md:overflow-x-auto"
    >
      {plan.themes.map(({ id, name, colour, weight }) => {
        const share = shares.get(id) ?? 0;
        const actual = shares.size === 0 ? '–' : String(Math.round(share * 100));
        const isSelected = chosen.includes(id);
        return (
          <Tooltip key={id} text={t('shareOf', { theme: name, actual, intended: weight, count: unknown })}>
            <ToggleButton
              aria-label={t('shareOf', { theme: name, actual, intended: weight, count: unknown })}
              isSelected={isSelected}
              onChange={(on) => onChoose(on ? [...chosen, id] : chosen.filter((other) => other !== id))}
              className={classes(
                themeClass(colour),
                'inline-flex min-h-6 max-w-full shrink-0 cursor-pointer items-center gap-1.5 rounded-full border border-transparent bg-theme-soft px-2 text-2xs font-semibold text-theme-on-soft transition-opacity selected:border-theme-solid max-md:min-h-11',
                chosen.length > 0 && !isSelected && 'opacity-45 hover:opacity-100',
              )}
            >
              <ThemeDot colour={colour} />
              <span className="truncate">{name}</span>
              {/* Painted, not written: the name of the button says the same in words. */}
              <span
                data-figure={`${actual}/${weight}%`}
                className="font-medium tabular-nums after:content-[attr(data-figure)]"
              />
            </ToggleButton>
          </Tooltip>
        );
      })}
    </fieldset>
  );
}
