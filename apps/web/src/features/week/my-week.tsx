import { CalendarCheck } from 'lucide-react';
import { type ReactNode, useDeferredValue, useRef } from 'react';
import type { DueStep } from '../../api/own-work';
import type { PlannedActivity } from '../../api/year-plan';
import { classes } from '../../ui/classes';
import { EmptyState } from '../../ui/empty-state';
import { formatNumber } from '../../words/formats';
import { useLanguage } from '../../words/use-language';
import { useTranslation } from '../../words/use-translation';
import { FewRows } from './few-rows';
import { countOf, type OwnWeek } from './lay-week';
import type { Plans } from './plans';
import { StepRows } from './step-rows';
import { ThisWeek } from './this-week';
import { type RowActs, useRowKeys } from './use-row-keys';
import { WeekSection } from './week-section';
import { WorkRow } from './work-row';

// What is late may not push this week out of sight; what stands beside it is there to look ahead and back.
const SHOWN = { late: 6, standingIn: 12, nextWeek: 12, weekAfter: 12, helping: 12, finished: 12 } as const;

export interface MyWeekProps extends RowActs {
  week: OwnWeek;
  plans: Plans;
  today: string;
  onOpen: (activity: PlannedActivity) => void;
  onStepDone?: ((step: DueStep) => void) | undefined;
  /** What can be done with an activity, as its row shows it. */
  acts: (activity: PlannedActivity) => ReactNode;
  /** Where to look further when this week holds nothing more. */
  ahead: ReactNode;
  /** Where all that is late can be seen, sorted and filtered. */
  allLate?: ReactNode;
  /** Where it is said what came of what was finished. */
  toResults?: ReactNode;
}

/** One's own week: what is late, what comes, what is prepared, what was finished. */
export function MyWeek(props: MyWeekProps) {
  const { week, plans, today, onOpen, onStepDone, acts, ahead, allLate, toResults, ...keys } = props;
  const { t } = useTranslation('week');
  const { language } = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  useRowKeys(place, week, { ...keys, onStepDone });
  // What is late and this week come first, what stands beside or below them a moment later.
  const isStanding = useDeferredValue(true, false);
  const row =
    (more: { withDay?: boolean; withOwner?: boolean; standsIn?: boolean }) => (activity: PlannedActivity) => (
      <WorkRow
        key={activity.id}
        {...{ activity, plans, today, onOpen, t, language, ...more }}
        acts={acts(activity)}
      />
    );
  const { late, days, nextWeek, weekAfter, helping, steps, finished } = week;
  const count = (list: readonly unknown[]) => formatNumber(list.length, language);
  const part = (name: keyof typeof SHOWN) =>
    week[name].length > 0 ? (
      <WeekSection title={t(`part.${name}`)} aside={count(week[name])}>
        <FewRows
          items={week[name]}
          few={SHOWN[name]}
          part={t(`part.${name}`)}
          row={row({ withOwner: name === 'helping', standsIn: name === 'standingIn' })}
          aside={name === 'late' ? allLate : name === 'finished' ? toResults : null}
        />
      </WeekSection>
    ) : null;
  const beside = [nextWeek, weekAfter, helping, finished].some((list) => list.length > 0);
  const rest = beside || steps.length > 0;
  return (
    <div ref={place} className={classes('mt-5 grid gap-x-8 gap-y-7', beside && 'xl:grid-cols-[1.15fr_1fr]')}>
      <div className="flex min-w-0 flex-col gap-7">
        {part('late')}
        <WeekSection title={t('part.thisWeek')} aside={countOf(days) || null}>
          {countOf(days) > 0 ? (
            <ThisWeek days={days} today={today} row={row({ withDay: false })} />
          ) : (
            <EmptyState title={t('nothingTitle')} icon={<CalendarCheck size={22} />} actions={ahead}>
              {t(late.length > 0 ? 'nothingButLate' : rest ? 'nothingText' : 'nothingAtAll')}
            </EmptyState>
          )}
        </WeekSection>
        {part('standingIn')}
        {steps.length > 0 ? (
          <WeekSection title={t('part.steps')} aside={count(steps)}>
            <StepRows {...{ steps, plans, today, onOpen }} part={t('part.steps')} onDone={onStepDone} />
          </WeekSection>
        ) : null}
      </div>
      {beside && isStanding ? (
        <div className="flex min-w-0 flex-col gap-7">
          {part('nextWeek')}
          {part('weekAfter')}
          {part('helping')}
          {part('finished')}
        </div>
      ) : null}
    </div>
  );
}
