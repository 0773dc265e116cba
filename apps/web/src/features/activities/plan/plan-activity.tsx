import { createActivity } from '@cadans/contracts/activities';
import { may } from '@cadans/domain/ability';
import { refusingNoGo } from '@cadans/domain/no-go';
import { useDeferredValue, useState } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { explain } from '../../../api/explain';
import type { YearPlan } from '../../../api/year-plan';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { TextField } from '../../../ui/text-field';
import { useTranslation } from '../../../words/use-translation';
import type { Acting } from '../deeds/acting';
import { planning } from '../deeds/saying-acts';
import { usePerform } from '../deeds/use-perform';
import { type Draft, type DraftFields, startDraft } from './draft';
import { rememberChoice } from './last-choice';
import { NoGoNotice } from './no-go-notice';
import { PlanFields } from './plan-fields';
import { PlanFieldsComing } from './plan-fields-coming';
import { useAttempt } from './use-attempt';
import { useNoGos } from './use-no-gos';
import { usePlace } from './use-place';
import { WindowFields } from './window-fields';

export interface PlanActivityProps {
  plan: YearPlan;
  acting: Acting;
  draft: Draft;
  onClose: () => void;
}

/** Plans an activity: type a title and press Enter; theme, owner, channel and week are filled in already. */
export function PlanActivity({ plan, acting, draft, onClose }: PlanActivityProps) {
  const { t } = useTranslation('activities');
  const { t: ui } = useTranslation('ui');
  const place = usePlace(acting.organisationId);
  const perform = usePerform(acting.organisationId);
  const { organisationId, memberId } = acting;
  const { control, handleSubmit, setValue } = useForm<DraftFields>({
    mode: 'onSubmit',
    defaultValues: startDraft(plan, memberId, organisationId, draft),
  });
  const [when, setWhen] = useState(() => {
    const { startsOn, endsOn, precision } = startDraft(plan, memberId, organisationId, draft);
    return { startsOn, endsOn, precision };
  });

  // The title can be typed at once; what is filled in already comes after it, and holds up no letter.
  const isWhole = useDeferredValue(true, false);

  // What is deliberately not done says so the moment it is chosen.
  const maySteer = may(acting, 'steer');
  const [reasons, setReasons] = useState<Record<string, string>>({});
  const [isTried, setTried] = useState(false);
  const noGos = useNoGos(organisationId, plan);
  const [aimedAt, aimedFor] = useWatch({ control, name: ['channelId', 'audience'] });
  const against = noGos.against({ channelId: aimedAt, audience: aimedFor });
  const attempt = useAttempt(organisationId, onClose);

  const submit = handleSubmit(({ title, ...fields }) => {
    const { themeId, ownerId, channelId, campaignId, audience, effortHours } = fields;
    const overrides = against.flatMap(({ id }) => {
      const reason = (reasons[id] ?? '').trim();
      return reason === '' ? [] : [{ noGoId: id, reason }];
    });
    const given = {
      ...{ title: title.trim(), themeId, ownerId, channelId, effortHours },
      ...(campaignId && { campaignId }),
      ...(audience !== null && { audience }),
      ...(overrides.length > 0 && { overrides }),
      ...when,
    };
    setTried(true);
    const refusing = refusingNoGo(against, overrides, maySteer);
    // Who may not override tries in vain: the server says no and counts it.
    if (refusing && !maySteer) attempt.mutate(given);
    if (refusing) return;
    perform(planning(place, given));
    rememberChoice(organisationId, { themeId, ownerId, channelId });
    onClose();
  });

  return (
    <Dialog
      title={t('planTitle')}
      isOpen
      onOpenChange={onClose}
      isDismissable={false}
      footer={
        <>
          <Button onPress={onClose}>{t('notNow')}</Button>
          <Button
            variant={against.length > 0 ? 'secondary' : 'primary'}
            type="submit"
            form="plan-activity"
            isPending={attempt.isPending}
          >
            {t(against.length > 0 ? 'planAfterAll' : 'plan')}
          </Button>
        </>
      }
    >
      <form id="plan-activity" noValidate onSubmit={submit} className="flex flex-col gap-1.5">
        <Controller
          control={control}
          name="title"
          rules={{ validate: (title) => createActivity.body.shape.title.safeParse(title).success }}
          render={({ field, fieldState }) => (
            <TextField
              label={t('title')}
              autoFocus
              placeholder={t('titleExample')}
              maxLength={200}
              value={field.value}
              onChange={field.onChange}
              inputRef={field.ref}
              error={fieldState.error ? t('titleMissing') : undefined}
            />
          )}
        />
        {isWhole ? (
          <>
            <PlanFields
              organisationId={organisationId}
              plan={plan}
              control={control}
              setValue={setValue}
              notice={
                against.length > 0 ? (
                  <NoGoNotice
                    plan={plan}
                    against={against}
                    maySteer={maySteer}
                    reasons={reasons}
                    onReason={(id, reason) => setReasons({ ...reasons, [id]: reason })}
                    isMissing={isTried}
                    refused={attempt.isError ? explain(attempt.error, ui) : null}
                  />
                ) : null
              }
            />
            <WindowFields value={when} onChange={setWhen} />
          </>
        ) : (
          <PlanFieldsComing />
        )}
      </form>
    </Dialog>
  );
}
