import { may } from '@cadans/domain/ability';
import { isOpen } from '@cadans/domain/activity';
import { addDays } from '@cadans/domain/calendar-date';
import { mondayOf } from '@cadans/domain/iso-week';
import { Archive, Check, RotateCcw, UserRoundPen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PlannedActivity, YearPlan } from '../../../api/year-plan';
import type { Acting } from '../../../features/activities/deeds/acting';
import { completing, reopening } from '../../../features/activities/deeds/ending-acts';
import { usePerform } from '../../../features/activities/deeds/use-perform';
import { usePlace } from '../../../features/activities/plan/use-place';
import type { Task } from '../../../features/activities/task';
import { Button } from '../../../ui/button';
import { IconButton } from '../../../ui/icon-button';
import { later } from '../../../ui/later';
import { Opener } from '../../../ui/opener';

const OwnerChoices = later(() => import('./owner-choices').then((module) => module.OwnerChoices));

export interface WeekActsProps {
  plan: YearPlan;
  acting: Acting;
  activity: PlannedActivity;
  onTask: (task: Task) => void;
}

/** What can become of an activity, one tap each: done, postponed, handed over, scrapped; and open again. */
export function WeekActs({ plan, acting, activity, onTask }: WeekActsProps) {
  const { t } = useTranslation('week');
  const place = usePlace(acting.organisationId);
  const perform = usePerform(acting.organisationId);
  const { title, version, status } = activity;
  if (!may(acting, 'plan')) return null;
  const isDisabled = version === 0;
  if (!isOpen(status)) {
    return (
      <IconButton
        label={t('reopenOf', { title })}
        icon={<RotateCcw size={15} aria-hidden />}
        isDisabled={isDisabled}
        onPress={() => perform(reopening(place, activity))}
        data-no-print
      />
    );
  }
  return (
    <div data-no-print className="flex shrink-0 items-center gap-1.5 max-md:mt-2">
      <Button
        size="s"
        variant={isDueBy(activity.endsOn, plan.today) ? 'primary' : 'outline'}
        icon={<Check size={14} aria-hidden />}
        aria-label={t('finishOf', { title })}
        isDisabled={isDisabled}
        onPress={() => perform(completing(place, activity, { doneOn: plan.today }))}
      >
        {t('finish')}
      </Button>
      <Button
        size="s"
        aria-label={t('postponeOf', { title })}
        isDisabled={isDisabled}
        onPress={() => onTask({ is: 'move', activity })}
      >
        {t('postpone')}
      </Button>
      <span className="ml-auto flex items-center">
        <Opener opens={(opened) => <OwnerChoices {...{ plan, acting, activity, opened }} />}>
          <IconButton
            label={t('reassignOf', { title })}
            icon={<UserRoundPen size={15} aria-hidden />}
            isDisabled={isDisabled}
          />
        </Opener>
        <IconButton
          label={t('scrapOf', { title })}
          icon={<Archive size={15} aria-hidden />}
          isDisabled={isDisabled}
          onPress={() => onTask({ is: 'scrap', activity })}
        />
      </span>
    </div>
  );
}

// What waits for its week does not shout.
const isDueBy = (endsOn: string, today: string) => endsOn <= addDays(mondayOf(today), 6);
