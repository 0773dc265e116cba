import type { Membership } from '@cadans/contracts/session';
import { may } from '@cadans/domain/ability';
import { isOpen } from '@cadans/domain/activity';
import { Archive, CalendarArrowUp, CalendarPlus, Check, PanelRightOpen } from 'lucide-react';
import type { PlannedActivity, YearPlan } from '../../api/year-plan';
import type { Task } from '../../features/activities/task';
import { useTranslation } from '../../words/use-translation';
import type { Command } from '../commands/command';
import { useCommandSource } from '../commands/command-sources';
import type { Glance } from './year/use-glance';

export interface ActivityCommands {
  plan: YearPlan;
  membership: Membership;
  task: Task | null;
  /** What somebody looks at; without it, the mark that has the focus. */
  glance?: Glance | null;
  onTask: (task: Task) => void;
}

/** Planning an activity, with what was typed as its title, and what can become of the one that is open or in focus. */
export function useActivityCommands({ plan, membership, task, glance, onTask }: ActivityCommands): void {
  const { t } = useTranslation('activities');
  const { t: ofPalette } = useTranslation('palette');
  const mayPlan = may(membership, 'plan');

  useCommandSource({
    commands: () => {
      const [looked, another] = glance?.activities ?? [];
      const single = looked && !another ? looked : inFocus(plan);
      const activity = task?.is === 'open' ? task.activity : single;
      return [
        ...(activity && activity.version > 0 ? actsOn(activity, task) : []),
        ...(mayPlan ? [planning('')] : []),
      ];
    },
    answers: (asked) => (mayPlan && asked.trim() ? [planning(asked.trim().slice(0, 200))] : []),
  });

  function planning(title: string): Command {
    return {
      id: title ? 'plan.said' : 'plan',
      group: 'plan',
      label: title ? ofPalette('planSaid', { title }) : t('planAct'),
      words: ofPalette('planWords'),
      icon: <CalendarPlus size={16} aria-hidden />,
      ...(title === '' && { shortcut: 'plan' as const }),
      run: () => onTask({ is: 'plan', draft: title ? { title } : {} }),
    };
  }

  function actsOn(activity: PlannedActivity, now: Task | null): Command[] {
    const act = (is: 'open' | 'finish' | 'move' | 'scrap', icon: Command['icon']): Command => ({
      id: `activity.${is}`,
      group: 'activity',
      label: ofPalette(`act.${is}`),
      words: `${ofPalette(`actWords.${is}`)} ${activity.title}`,
      detail: activity.title,
      icon,
      ...(is === 'move' && { shortcut: 'move' as const }),
      run: () => onTask({ is, activity }),
    });
    const open = now?.is === 'open' ? [] : [act('open', <PanelRightOpen size={16} aria-hidden />)];
    if (!mayPlan || !isOpen(activity.status)) return open;
    return [
      act('finish', <Check size={16} aria-hidden />),
      act('move', <CalendarArrowUp size={16} aria-hidden />),
      act('scrap', <Archive size={16} aria-hidden />),
      ...open,
    ];
  }
}

// A mark of the sheet carries the id of its activity; a pile carries another.
function inFocus(plan: YearPlan): PlannedActivity | undefined {
  const id = document.activeElement?.closest<HTMLElement>('[data-stop]')?.dataset.stop;
  return id ? plan.activities.find((activity) => activity.id === id) : undefined;
}
