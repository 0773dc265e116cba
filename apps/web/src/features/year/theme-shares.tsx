import { type ThemeShares as Shares, themeShares } from '@cadans/domain/focus';
import { useMemo } from 'react';
import type { YearPlan } from '../../api/year-plan';
import { useTranslation } from '../../words/use-translation';
import { ThemeShare } from './theme-share';

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
          <ThemeShare
            key={id}
            name={name}
            colour={colour}
            figure={`${actual}/${weight}%`}
            label={t('shareOf', { theme: name, actual, intended: weight, count: unknown })}
            isSelected={isSelected}
            isFaint={chosen.length > 0 && !isSelected}
            onChange={(on) => onChoose(on ? [...chosen, id] : chosen.filter((other) => other !== id))}
          />
        );
      })}
    </fieldset>
  );
}
