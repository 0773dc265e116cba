import { Button } from 'react-aria-components/Button';
import type { PlannedActivity, YearPlan } from '../../api/year-plan';
import { ThemeDot } from '../../ui/theme-chip';

export interface PileListProps {
  plan: YearPlan;
  activities: readonly PlannedActivity[];
  onChoose: (activity: PlannedActivity) => void;
}

/** What a pile holds, by title. */
export function PileList({ plan, activities, onChoose }: PileListProps) {
  const colours = new Map(plan.themes.map(({ id, colour }) => [id, colour]));
  return (
    <ul className="flex max-h-72 flex-col overflow-y-auto">
      {activities.map((activity) => {
        const colour = colours.get(activity.themeId);
        return (
          <li key={activity.id}>
            <Button
              onPress={() => onChoose(activity)}
              className="flex min-h-8 w-full cursor-pointer items-center gap-2 rounded-md px-2 py-1 text-left text-sm hover:bg-sunken max-md:min-h-11"
            >
              {colour ? <ThemeDot colour={colour} /> : null}
              <span className="min-w-0 flex-1 truncate">{activity.title}</span>
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
