import { isOverdue } from '@cadans/domain/activity';
import { createPortal } from 'react-dom';
import type { StandInWords } from '../../../api/stand-ins';
import type { PlannedActivity, YearPlan } from '../../../api/year-plan';
import { ThemeDot } from '../../../ui/theme-chip';
import { formatWeek } from '../../../words/formats';
import { useTranslation } from '../../../words/use-translation';
import type { Tip } from './use-tip';

export interface MarkTipProps {
  tip: Tip;
  plan: YearPlan;
  /** What the tip is about; empty when it is only a text. */
  activities: readonly PlannedActivity[];
  standIns?: StandInWords | undefined;
}

/** A quiet word about what the pointer rests on. Everything it says stands in the mark's label too. */
export function MarkTip({ tip, plan, activities, standIns }: MarkTipProps) {
  const { t } = useTranslation('year');
  const [activity] = activities;
  const theme = plan.themes.find(({ id }) => id === activity?.themeId);
  const owner = plan.members.find(({ id }) => id === activity?.ownerId);
  const middle = tip.at.left + tip.at.width / 2;
  const below = tip.at.top < 90;
  return createPortal(
    <div
      aria-hidden
      className="pointer-events-none fixed z-40 w-max max-w-64 animate-appear rounded-md bg-ink px-2.5 py-1.5 text-xs text-paper shadow-raised"
      style={{
        left: Math.min(Math.max(middle, 140), window.innerWidth - 140),
        top: below ? tip.at.bottom + 8 : tip.at.top - 8,
        transform: `translate(-50%, ${below ? '0' : '-100%'})`,
      }}
    >
      {activity && activities.length === 1 ? (
        <>
          <p className="font-semibold">{activity.title}</p>
          <p className="flex flex-wrap items-center gap-x-1.5 opacity-85">
            {theme ? <ThemeDot colour={theme.colour} size={7} /> : null}
            {[
              theme?.name,
              [owner?.name, standIns?.(activity)].filter(Boolean).join(', '),
              formatWeek(activity.endsOn),
              t(isOverdue(activity, plan.today) ? 'late' : `status.${activity.status}`),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </>
      ) : (
        <p className="whitespace-pre-line">{tip.text ?? activities.map(({ title }) => title).join('\n')}</p>
      )}
    </div>,
    document.body,
  );
}
