import type { Activity } from '@cadans/contracts/activities';
import { changeActivity } from '@cadans/contracts/calls/activities';
import type { NoGo } from '@cadans/contracts/no-gos';
import { may } from '@cadans/domain/ability';
import { refusingNoGo } from '@cadans/domain/no-go';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../../api/call';
import { explain } from '../../../api/explain';
import { refreshNoGos } from '../../../api/no-gos.queries';
import { plannedOf, type YearPlan } from '../../../api/year-plan';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { useTranslation } from '../../../words/use-translation';
import type { Acting } from '../deeds/acting';
import { type Changes, changing } from '../deeds/saying-acts';
import { usePerform } from '../deeds/use-perform';
import { NoGoNotice } from '../plan/no-go-notice';
import type { Aimed } from '../plan/use-no-gos';
import { usePlace } from '../plan/use-place';

export interface AfterAllProps {
  acting: Acting;
  plan: YearPlan;
  story: Activity;
  to: Aimed;
  against: readonly NoGo[];
  onClose: () => void;
}

/** Asks who may steer why an activity goes where deliberately nothing is done; to others the server says no, and counts. */
export function AfterAll({ acting, plan, story, to, against, onClose }: AfterAllProps) {
  const { t } = useTranslation('activities');
  const { t: ui } = useTranslation('ui');
  const { organisationId } = acting;
  const queries = useQueryClient();
  const place = usePlace(organisationId);
  const perform = usePerform(organisationId);
  const maySteer = may(acting, 'steer');
  const [reasons, setReasons] = useState<Record<string, string>>({});
  const [isTried, setTried] = useState(false);
  const attempt = useMutation({
    meta: { saves: false },
    mutationFn: (body: Changes) =>
      call(changeActivity, {
        params: { organisationId, activityId: story.id },
        body,
        version: story.version,
      }),
    onSuccess: async () => {
      // It was lifted meanwhile.
      await queries.invalidateQueries({ queryKey: ['activity', organisationId] });
      await queries.invalidateQueries({ queryKey: ['year', organisationId] });
      onClose();
    },
    onSettled: () => refreshNoGos(queries, organisationId),
  });
  const change = () => {
    setTried(true);
    const overrides = against.flatMap(({ id }) => {
      const reason = (reasons[id] ?? '').trim();
      return reason === '' ? [] : [{ noGoId: id, reason }];
    });
    const refusing = refusingNoGo(against, overrides, maySteer);
    if (refusing && !maySteer) attempt.mutate({ ...to });
    if (refusing) return;
    const { channelId, audience, ownerId } = story;
    const now = { changes: { ...to, overrides }, ownerId };
    perform(changing(place, plannedOf(story), now, { changes: { channelId, audience }, ownerId }));
    onClose();
  };
  return (
    <Dialog
      title={t('planAfterAllTitle')}
      isOpen
      isDismissable={false}
      onOpenChange={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('notNow')}</Button>
          <Button isPending={attempt.isPending} onPress={change}>
            {t('changeAfterAll')}
          </Button>
        </>
      }
    >
      <NoGoNotice
        plan={plan}
        against={against}
        maySteer={maySteer}
        reasons={reasons}
        onReason={(id, reason) => setReasons({ ...reasons, [id]: reason })}
        isMissing={isTried}
        refused={attempt.isError ? explain(attempt.error, ui) : null}
      />
    </Dialog>
  );
}
