import type { ReactNode } from 'react';
import { classes } from '../../ui/classes';
import { Kbd } from '../../ui/kbd';
import { firstScreen, later } from '../../ui/later';
import { useTranslation } from '../../words/use-translation';

const BeatSigns = later(() => import('./beats/beat-signs').then((module) => module.BeatSigns), firstScreen);

const outline = 'border-[1.5px] border-theme-solid bg-theme-soft';

function Entry({ look, children }: { look: string; children: ReactNode }) {
  return (
    <li className="flex items-center gap-1.5">
      <span
        aria-hidden
        data-mark
        className={classes('theme-indigo inline-block size-3 rounded-[28%]', look)}
      />
      {children}
    </li>
  );
}

export interface LegendProps {
  mayPlan: boolean;
  /** Whether one looks at weeks: days say the name of their holiday themselves. */
  hasWeeks: boolean;
  /** Whether the sheet shows silences: they belong to a channel, over weeks. */
  hasSilences: boolean;
}

/** What the marks mean, and how they are moved. */
export function Legend({ mayPlan, hasWeeks, hasSilences }: LegendProps) {
  const { t } = useTranslation('year');
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line px-3.5 py-2.5 text-xs text-muted">
      <ul className="flex flex-wrap items-center gap-x-4 gap-y-1.5">
        <Entry look="bg-theme-solid">{t('status.done')}</Entry>
        <Entry look={outline}>{t('status.planned')}</Entry>
        <Entry look={`${outline} bg-[linear-gradient(to_top,var(--theme-solid)_38%,transparent_38%)]`}>
          {t('status.in_work')}
        </Entry>
        <Entry
          look={`${outline} bg-[radial-gradient(circle_at_center,var(--theme-solid)_2.5px,transparent_3px)]`}
        >
          {t('status.ready')}
        </Entry>
        <Entry look={`${outline} mx-0.5 outline-2 outline-offset-1 outline-danger`}>{t('late')}</Entry>
        <Entry look={`${outline} w-6! rounded-full! border-dashed!`}>{t('month')}</Entry>
        <li className="flex items-center gap-1.5">
          <span
            aria-hidden
            className="grid size-3.5 place-items-center rounded-full bg-danger-fill text-[0.5625rem] font-bold text-on-danger"
          >
            2
          </span>
          {t('postponed')}
        </li>
        {hasWeeks ? (
          <li className="flex items-center gap-1.5">
            <span aria-hidden className="h-[3px] w-2.5 rounded-full bg-warn-fill" />
            {t('holiday')}
          </li>
        ) : null}
        <BeatSigns hasSilences={hasSilences} />
      </ul>
      {mayPlan ? (
        <p className="max-md:hidden" data-no-print>
          {t('dragHint')} · <Kbd>Z</Kbd> {t('undoHint')}
        </p>
      ) : null}
    </div>
  );
}
