import { themeShares } from '@cadans/domain/focus';
import type { YearPlan } from '../../../api/year-plan';
import { themeClass } from '../../../ui/theme-colours';
import { formatDayInWords } from '../../../words/formats';
import { useLanguage } from '../../../words/use-language';
import { useTranslation } from '../../../words/use-translation';
import { themeLetters } from './theme-letters';

export interface PaperHeadProps {
  plan: YearPlan;
  organisation: string;
  /** How it is looked at, in words, where there is more than one way. */
  view?: string;
}

/** What stands above the sheet on paper only: whose it is, of which day, and the themes by colour, letter and share. */
export function PaperHead({ plan, organisation, view }: PaperHeadProps) {
  const { t } = useTranslation('paper');
  const { language } = useLanguage();
  const letters = themeLetters(plan.themes);
  const { shares } = themeShares(plan.activities, plan.today);
  return (
    <div className="hidden print:block">
      <p className="mt-1 text-xs">
        {t('printed', { organisation, day: formatDayInWords(plan.today, language, true) })}
        {view ? ` · ${view}` : null}
      </p>
      <ul aria-label={t('themes')} className="mt-1.5 flex flex-wrap gap-x-4 gap-y-1 text-xs">
        {plan.themes.map(({ id, name, colour, weight }) => (
          <li key={id} className={`${themeClass(colour)} flex items-center gap-1.5`}>
            <span
              aria-hidden
              className="grid size-4 place-items-center rounded-[28%] bg-theme-solid text-2xs font-bold text-theme-on-solid"
            >
              {letters.get(id)}
            </span>
            {name}
            <span className="tabular-nums">
              {shares.size === 0 ? '–' : Math.round((shares.get(id) ?? 0) * 100)}/{weight}%
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
