import { isOverdue } from '@cadans/domain/activity';
import { daysBetween, yearOf } from '@cadans/domain/calendar-date';
import type { ReactNode } from 'react';
import type { PlannedActivity } from '../../api/year-plan';
import { Chip } from '../../ui/chip';
import { classes } from '../../ui/classes';
import { ThemeChip } from '../../ui/theme-chip';
import { themeClass } from '../../ui/theme-colours';
import type { Language } from '../../words/language';
import type { Translate } from '../../words/use-translation';
import { dueInWords } from './due-words';
import type { Plans } from './plans';

export interface WorkRowProps {
  activity: PlannedActivity;
  plans: Plans;
  today: string;
  /** Who it belongs to, where that is not oneself. */
  withOwner?: boolean;
  /** It belongs to who is away: both names are told. */
  standsIn?: boolean;
  /** Under the heading of a day the day is told already. */
  withDay?: boolean;
  onOpen: (activity: PlannedActivity) => void;
  /** What can be done with it. */
  acts: ReactNode;
  /** The words, found once for all rows: looking for them costs a third of a row. */
  t: Translate<'week'>;
  language: Language;
}

/** One activity of the week: what it is, what it serves, how it stands, and what can become of it. */
export function WorkRow({
  activity,
  plans,
  today,
  withOwner = false,
  standsIn = false,
  withDay = true,
  onOpen,
  acts,
  t,
  language,
}: WorkRowProps) {
  const { title, slides, status, version } = activity;
  const plan = plans.get(yearOf(activity.startsOn));
  const theme = plan?.themes.find(({ id }) => id === activity.themeId);
  const owner = plan?.members.find(({ id }) => id === activity.ownerId)?.name;
  const facts = [
    ...(withDay ? [dueInWords(activity, language)] : []),
    plan?.channels.find(({ id }) => id === activity.channelId)?.name,
    withOwner && owner ? t('ofOwner', { name: owner }) : undefined,
    standsIn && owner ? t('standsIn', { name: owner }) : undefined,
  ].filter(Boolean);
  return (
    <li
      data-week-row={activity.id}
      className={classes(
        theme && themeClass(theme.colour),
        'rounded-card border border-l-4 border-line bg-surface px-3.5 py-2.5 shadow-card md:flex md:items-center md:gap-4',
        // What is done has one act, which fits beside it on a phone too.
        status === 'done' && 'flex items-center gap-2',
        theme ? 'border-l-theme-solid' : 'border-l-line-strong',
      )}
    >
      <div className="min-w-0 flex-1">
        <button
          type="button"
          data-week-title
          disabled={version === 0}
          onClick={() => onOpen(activity)}
          className="min-h-6 w-full cursor-pointer text-left leading-snug font-semibold text-pretty max-md:min-h-11"
        >
          {title}
        </button>
        <div className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1">
          {theme ? <ThemeChip colour={theme.colour} name={theme.name} /> : null}
          {isOverdue(activity, today) ? (
            <Chip tone="danger">{t('lateDays', { count: daysBetween(activity.endsOn, today) })}</Chip>
          ) : null}
          {slides > 0 ? <Chip tone="warn">{t('slides', { count: slides })}</Chip> : null}
          {status === 'in_work' || status === 'ready' ? <Chip>{t(`status.${status}`)}</Chip> : null}
          <span className="text-xs text-muted">{facts.join(' · ')}</span>
        </div>
      </div>
      {acts}
    </li>
  );
}
