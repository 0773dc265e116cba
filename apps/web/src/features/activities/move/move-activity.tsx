import type { Activity } from '@cadans/contracts/activities';
import { may } from '@cadans/domain/ability';
import { daysBetween, yearOf } from '@cadans/domain/calendar-date';
import { POSTPONEMENT_REASONS, type PostponementReason } from '@cadans/domain/postponement';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { yearQuery } from '../../../api/year.queries';
import type { PlannedActivity, YearPlan } from '../../../api/year-plan';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Select } from '../../../ui/select';
import { useTranslation } from '../../../words/use-translation';
import type { Acting } from '../deeds/acting';
import { deciding, moving, postponing, pullingIn } from '../deeds/moving-acts';
import { usePerform } from '../deeds/use-perform';
import { themeOptions } from '../plan/plan-options';
import { usePlace } from '../plan/use-place';
import { type WindowChoice, WindowFields } from '../plan/window-fields';
import { judgeMove } from './move-verdict';
import { MoveWords } from './move-words';
import { ReasonChoices } from './reason-choices';

export interface MoveActivityProps {
  plan: YearPlan;
  acting: Acting;
  activity: PlannedActivity;
  /** The day it was made decides whether a move is free. */
  story: Pick<Activity, 'createdOn'>;
  /** Where it was dragged to. */
  to?: WindowChoice | undefined;
  onClose: () => void;
}

/** Moves an activity by date, and settles what a move needs: a reason, a theme of the other year, a decision. */
export function MoveActivity({ plan, acting, activity, story, to: given, onClose }: MoveActivityProps) {
  const { t } = useTranslation('activities');
  const place = usePlace(acting.organisationId);
  const perform = usePerform(acting.organisationId);
  const [to, setTo] = useState<WindowChoice>(given ?? activity);
  const [theme, setTheme] = useState<string | null>(null);

  const year = yearOf(to.startsOn);
  const otherYear = year !== yearOf(activity.startsOn);
  const other = useQuery({ ...yearQuery(acting.organisationId, year), enabled: otherYear });
  const themes = otherYear ? (other.data?.themes ?? []) : plan.themes;
  const themeId = themes.some(({ id }) => id === activity.themeId) ? activity.themeId : theme;
  const noPlan = otherYear && other.data?.plan === null;

  const verdict = judgeMove({ ...activity, ...story }, to, plan.today, may(acting, 'steer'));
  const asksReason = verdict.is === 'later' || (verdict.is === 'decide' && verdict.later);
  const ready = themeId !== null && !noPlan;

  const act = (why: { reason?: PostponementReason; note: string }) => {
    if (!ready) return;
    const destination = { startsOn: to.startsOn, endsOn: to.endsOn, precision: to.precision, themeId };
    const { reason, note } = why;
    if (verdict.is === 'free') perform(moving(place, activity, destination));
    else if (verdict.is === 'earlier') perform(pullingIn(place, activity, destination));
    else if (verdict.is === 'decide') perform(deciding(place, activity, destination, why));
    else if (verdict.is === 'later' && reason)
      perform(postponing(place, activity, destination, { reason, note }));
    else return;
    onClose();
  };

  const submit =
    verdict.is === 'free' || verdict.is === 'earlier' || (verdict.is === 'decide' && !verdict.later);
  return (
    <Dialog
      title={verdict.is === 'decide' ? t('decideTitle') : t('moveTitle')}
      subtitle={activity.title}
      isOpen
      onOpenChange={onClose}
      footer={
        submit ? (
          <>
            <Button onPress={onClose}>{t('notNow')}</Button>
            <Button variant="primary" isDisabled={!ready} onPress={() => act({ note: '' })}>
              {t(`submitMove.${verdict.is}`)}
            </Button>
          </>
        ) : undefined
      }
    >
      <div className="flex flex-col gap-4">
        <WindowFields value={to} onChange={setTo} autoFocus={!given} />
        {noPlan ? (
          <Banner tone="danger" title={t('yearWithoutPlan', { year })}>
            {t('yearWithoutPlanText')}
          </Banner>
        ) : null}
        {otherYear && !noPlan && !themes.some(({ id }) => id === activity.themeId) ? (
          <Select
            label={t('themeOfYear', { year })}
            options={themeOptions(themes)}
            value={theme}
            onChange={setTheme}
            hint={t('themeOfYearHint', { year })}
          />
        ) : null}
        <MoveWords
          verdict={verdict}
          slides={activity.slides}
          days={Math.abs(daysBetween(activity.endsOn, to.endsOn))}
        />
        {asksReason && ready ? (
          <ReasonChoices
            label={t('whyLater')}
            reasons={POSTPONEMENT_REASONS.map((id) => ({ id, label: t(`postponementReason.${id}`) }))}
            onChoose={act}
            submitLabel={t(verdict.is === 'decide' ? 'submitMove.decide' : 'submitMove.later')}
            autoFocus={given !== undefined}
          />
        ) : null}
      </div>
    </Dialog>
  );
}
