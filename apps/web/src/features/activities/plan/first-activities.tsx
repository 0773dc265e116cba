import type { YearPlan } from '../../../api/year-plan';
import { Card } from '../../../ui/card';
import { ThemeDot } from '../../../ui/theme-chip';
import { formatWeek } from '../../../words/formats';
import { useTranslation } from '../../../words/use-translation';
import type { Acting } from '../deeds/acting';
import { FirstActivity } from './first-activity';

const ENOUGH = 3;
const MOST_SHOWN = 8;

/** The first work of a new plan: a line to plan it in the coming weeks, and what stands there by now. */
export function FirstActivities({ plan, acting }: { plan: YearPlan; acting: Acting }) {
  const { t } = useTranslation('first-run');
  const count = plan.activities.length;
  const channels = new Map(plan.channels.map(({ id, name }) => [id, name]));
  return (
    <div className="flex flex-col gap-4">
      <Card>
        <FirstActivity plan={plan} acting={acting} />
      </Card>
      <section>
        <h2 className="section-label">{t('planned')}</h2>
        <p role="status" className="mt-1 text-sm text-muted">
          {count === 0 ? t('plannedNone') : t('plannedSome', { count })}
          {count >= ENOUGH ? ` ${t('plannedEnough')}` : null}
        </p>
        <ul className="mt-2 divide-y divide-line">
          {plan.activities.slice(-MOST_SHOWN).map((activity) => (
            <li key={activity.id} className="flex items-center gap-2.5 py-2">
              <ThemeDot
                colour={plan.themes.find(({ id }) => id === activity.themeId)?.colour ?? 'slate'}
                size={10}
              />
              <span className="min-w-0 flex-1 truncate font-medium">{activity.title}</span>
              <span className="shrink-0 text-xs text-muted">
                {channels.get(activity.channelId)} · {formatWeek(activity.endsOn)}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
