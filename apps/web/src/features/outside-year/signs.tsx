import type { YearPlan } from '../../api/year-plan';
import { classes } from '../../ui/classes';
import { ThemeDot } from '../../ui/theme-chip';
import { useTranslation } from '../../words/use-translation';

const OUTLINE = 'border-[1.5px] border-theme-solid bg-theme-soft';
const SIGNS = [
  ['status.done', 'bg-theme-solid'],
  ['status.planned', OUTLINE],
  ['status.in_work', `${OUTLINE} bg-[linear-gradient(to_top,var(--theme-solid)_38%,transparent_38%)]`],
  [
    'status.ready',
    `${OUTLINE} bg-[radial-gradient(circle_at_center,var(--theme-solid)_2.5px,transparent_3px)]`,
  ],
  ['month', `${OUTLINE} w-6! rounded-full! border-dashed!`],
] as const;

/** What colours and marks mean to who sees the sheet for the first time. */
export function Signs({ plan }: { plan: YearPlan }) {
  const { t } = useTranslation('year');
  const { t: ofLink } = useTranslation('link');
  return (
    <div className="flex flex-wrap gap-x-8 gap-y-2 border-t border-line px-3.5 py-2.5 text-xs text-muted">
      <ul aria-label={ofLink('themes')} className="flex flex-wrap items-center gap-x-4 gap-y-1.5">
        {plan.themes.map(({ id, name, colour }) => (
          <li key={id} className="flex items-center gap-1.5 text-ink">
            <ThemeDot colour={colour} size={9} />
            {name}
          </li>
        ))}
      </ul>
      <ul aria-label={ofLink('signs')} className="flex flex-wrap items-center gap-x-4 gap-y-1.5">
        {SIGNS.map(([word, look]) => (
          <li key={word} className="flex items-center gap-1.5">
            <span
              aria-hidden
              data-mark
              className={classes('theme-indigo inline-block size-3 rounded-[28%]', look)}
            />
            {t(word)}
          </li>
        ))}
      </ul>
    </div>
  );
}
