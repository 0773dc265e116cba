import { isOverdue } from '@cadans/domain/activity';
import type { TFunction } from 'i18next';
import type { PlannedActivity, YearPlan } from '../../api/year-plan';
import { formatWeek } from '../../words/formats';

/** What a mark is called when it is read aloud: title, theme, owner, week, status. */
export type Describe = (activity: PlannedActivity) => string;

export function describer(plan: YearPlan, t: TFunction<'year'>): Describe {
  const themes = new Map(plan.themes.map(({ id, name }) => [id, name]));
  const members = new Map(plan.members.map(({ id, name }) => [id, name]));
  return (activity) => {
    const { startsOn, endsOn, slides } = activity;
    const first = formatWeek(startsOn);
    const last = formatWeek(endsOn);
    return [
      activity.title,
      themes.get(activity.themeId),
      members.get(activity.ownerId),
      first === last ? first : `${first} – ${last}`,
      t(isOverdue(activity, plan.today) ? 'late' : `status.${activity.status}`),
      slides > 0 ? t('slides', { count: slides }) : null,
    ]
      .filter(Boolean)
      .join(', ');
  };
}
