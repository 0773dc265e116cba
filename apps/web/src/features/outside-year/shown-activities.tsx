import type { CalendarDate } from '@cadans/domain/calendar-date';
import type { PlannedActivity, YearPlan } from '../../api/year-plan';
import { Dialog } from '../../ui/dialog';
import { ThemeDot } from '../../ui/theme-chip';
import { formatDayInWords, formatMonth, formatWeek } from '../../words/formats';
import type { Language } from '../../words/language';
import { useLanguage } from '../../words/use-language';
import { useTranslation } from '../../words/use-translation';

export interface ShownActivitiesProps {
  plan: YearPlan;
  activities: readonly PlannedActivity[];
  onClose: () => void;
}

/** What stands in one place of the sheet, in words: when, for which theme, on which channel, and how far it is. */
export function ShownActivities({ plan, activities, onClose }: ShownActivitiesProps) {
  const { t } = useTranslation('link');
  const { t: ofYear } = useTranslation('year');
  const { language } = useLanguage();
  const [first] = activities;
  const nameOf = (list: readonly { id: string; name: string }[], id: string) =>
    list.find((one) => one.id === id)?.name;
  if (!first) return null;
  return (
    <Dialog
      title={activities.length === 1 ? first.title : t('several', { count: activities.length })}
      isOpen
      onOpenChange={onClose}
      size="s"
      isText
    >
      <ul className="flex flex-col gap-4 pb-4">
        {activities.map((activity) => {
          const theme = plan.themes.find(({ id }) => id === activity.themeId);
          const facts = [nameOf(plan.channels, activity.channelId), nameOf(plan.members, activity.ownerId)];
          return (
            <li key={activity.id} className="flex flex-col gap-0.5 text-sm">
              {activities.length > 1 ? <p className="font-semibold">{activity.title}</p> : null}
              <p>{whenOf(activity, language)}</p>
              <p className="flex flex-wrap items-center gap-x-1.5 text-muted">
                {theme ? <ThemeDot colour={theme.colour} size={8} /> : null}
                {[theme?.name, ...facts, ofYear(`status.${activity.status}`)].filter(Boolean).join(' · ')}
              </p>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}

function whenOf({ startsOn, endsOn, precision }: PlannedActivity, language: Language): string {
  const words = (day: CalendarDate) => formatDayInWords(day, language, true);
  if (precision === 'month') return formatMonth(endsOn, language);
  const span = startsOn === endsOn ? words(endsOn) : `${words(startsOn)} – ${words(endsOn)}`;
  return `${span} · ${formatWeek(endsOn)}`;
}
