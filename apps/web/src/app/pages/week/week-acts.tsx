import { may } from '@cadans/domain/ability';
import { isOpen } from '@cadans/domain/activity';
import { addDays } from '@cadans/domain/calendar-date';
import { mondayOf } from '@cadans/domain/iso-week';
import { Archive, Check, RotateCcw, UserRoundPen } from 'lucide-react';
import type { PlannedActivity, YearPlan } from '../../../api/year-plan';
import type { Acting } from '../../../features/activities/deeds/acting';
import type { Task } from '../../../features/activities/task';
import { buttonClasses } from '../../../ui/button-classes';
import { later } from '../../../ui/later';
import { useOpener } from '../../../ui/opener';
import { RowIconButton } from '../../../ui/row-icon-button';
import type { Translate } from '../../../words/use-translation';
import type { WeekDeeds } from './use-week-deeds';

const OwnerChoices = later(() => import('./owner-choices').then((module) => module.OwnerChoices));

export interface WeekActsProps {
  plan: YearPlan;
  acting: Acting;
  activity: PlannedActivity;
  deeds: WeekDeeds;
  onTask: (task: Task) => void;
  /** The words, found once for all rows. */
  t: Translate<'week'>;
}

/**
 * What can become of an activity, one tap each: done, postponed, handed over, scrapped; and open again. The browser's own
 * buttons: there are four in every row, and a row of RAC's costs three milliseconds.
 */
export function WeekActs({ plan, acting, activity, deeds, onTask, t }: WeekActsProps) {
  const { title, version, status } = activity;
  if (!may(acting, 'plan')) return null;
  const disabled = version === 0;
  if (!isOpen(status)) {
    return (
      <RowIconButton
        label={t('reopenOf', { title })}
        icon={<RotateCcw size={15} aria-hidden />}
        disabled={disabled}
        onClick={() => deeds.reopen(activity)}
        data-no-print
      />
    );
  }
  return (
    <div data-no-print className="flex shrink-0 items-center gap-1.5 max-md:mt-2">
      <button
        type="button"
        className={buttonClasses(isDueBy(activity.endsOn, plan.today) ? 'primary' : 'outline', 's')}
        aria-label={t('finishOf', { title })}
        disabled={disabled}
        onClick={() => deeds.finish(activity)}
      >
        <Check size={14} aria-hidden />
        {t('finish')}
      </button>
      <button
        type="button"
        className={buttonClasses('secondary', 's')}
        aria-label={t('postponeOf', { title })}
        disabled={disabled}
        onClick={() => onTask({ is: 'move', activity })}
      >
        {t('postpone')}
      </button>
      <span className="ml-auto flex items-center">
        <HandOver {...{ plan, activity, deeds, disabled }} label={t('reassignOf', { title })} />
        <RowIconButton
          label={t('scrapOf', { title })}
          icon={<Archive size={15} aria-hidden />}
          disabled={disabled}
          onClick={() => onTask({ is: 'scrap', activity })}
        />
      </span>
    </div>
  );
}

type HandOverProps = Pick<WeekActsProps, 'plan' | 'activity' | 'deeds'> & {
  label: string;
  disabled: boolean;
};

function HandOver({ label, disabled, ...shared }: HandOverProps) {
  const { button, open, opened, wasOpened } = useOpener('menu');
  return (
    <>
      <RowIconButton
        {...{ ...button, label, disabled }}
        icon={<UserRoundPen size={15} aria-hidden />}
        onClick={open}
      />
      {wasOpened ? <OwnerChoices {...shared} opened={opened} /> : null}
    </>
  );
}

// What waits for its week does not shout.
const isDueBy = (endsOn: string, today: string) => endsOn <= addDays(mondayOf(today), 6);
