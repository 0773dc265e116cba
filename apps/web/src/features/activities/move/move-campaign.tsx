import { isOpen } from '@cadans/domain/activity';
import { POSTPONEMENT_REASONS } from '@cadans/domain/postponement';
import { useEffect, useState } from 'react';
import type { PlannedActivity, YearPlan } from '../../../api/year-plan';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { NumberField } from '../../../ui/number-field';
import { useTranslation } from '../../../words/use-translation';
import { BulkLeft } from '../bulk/bulk-left';
import { useBulk } from '../bulk/use-bulk';
import { batchOfBulk, type Why } from '../deeds/bulk';
import { type Known, rearranging } from '../deeds/rearranging';
import { ReasonChoices } from './reason-choices';

export interface MoveCampaignProps {
  organisationId: string;
  plan: YearPlan;
  campaign: { readonly id: string; readonly name: string };
  onClose: () => void;
}

/**
 * Moves what is open of a campaign by whole weeks, as one decision: says how much moves and how much of it is
 * postponement, names what stays behind and why, and asks one reason for all. It is taken back as one.
 */
export function MoveCampaign({ organisationId, plan, campaign, onClose }: MoveCampaignProps) {
  const { t } = useTranslation('campaigns');
  const { t: ofActivities } = useTranslation('activities');
  const { t: ui } = useTranslation('ui');
  const [weeks, setWeeks] = useState<number | null>(1);
  const open = plan.activities.filter(
    ({ campaignId, status }) => campaignId === campaign.id && isOpen(status),
  );
  const { know, performBatch } = useBulk(plan, organisationId, () => undefined);
  const known = useKnown(plan, open, know);
  const sorted = rearranging(open, { weeks: weeks ?? 0 }, known);
  const { doable, left, asks } = sorted;
  const postponed = doable.filter(({ before, after }) => after && after.slides > before.slides).length;
  const go = (why: Why | null) => {
    const said = t('moved', { name: campaign.name, count: doable.length });
    const saidBack = t('movedBack', { name: campaign.name });
    performBatch(batchOfBulk({ ...sorted, title: '', said, saidBack }, why));
    onClose();
  };
  return (
    <Dialog
      title={t('moveTitle', { name: campaign.name })}
      isOpen
      isDismissable={false}
      onOpenChange={onClose}
      footer={
        <>
          <Button onPress={onClose}>{ui('cancel')}</Button>
          {doable.length > 0 && !asks ? (
            <Button variant="primary" onPress={() => go(null)}>
              {t('moveNow')}
            </Button>
          ) : null}
        </>
      }
    >
      <div className="flex flex-col gap-3">
        <NumberField
          label={t('weeks')}
          hint={t('weeksHint')}
          unit={t('weeksUnit')}
          value={weeks}
          onChange={setWeeks}
          minValue={-52}
          maxValue={52}
          step={1}
        />
        <p role="status" className="text-sm">
          {doable.length === 0
            ? t('movesNone')
            : `${t('moves', { count: doable.length })}. ${postponed > 0 ? t('postponements', { count: postponed }) : t('noPostponements')}`}
        </p>
        <BulkLeft left={left} />
        {doable.length > 0 && asks ? (
          <ReasonChoices
            label={ofActivities('whyLater')}
            reasons={POSTPONEMENT_REASONS.map((id) => ({
              id,
              label: ofActivities(`postponementReason.${id}`),
            }))}
            onChoose={(why) => go({ for: 'postponement', ...why })}
            submitLabel={ofActivities('submitMove.later')}
          />
        ) : null}
      </div>
    </Dialog>
  );
}

// Which of them were made today is asked once; until it is known they move by the stricter rule.
function useKnown(
  plan: YearPlan,
  activities: readonly PlannedActivity[],
  know: (activities: readonly PlannedActivity[]) => Promise<Known>,
): Known {
  const [known, setKnown] = useState<Known>({ today: plan.today, madeToday: new Set() });
  const [ask] = useState(() => () => know(activities));
  useEffect(() => {
    let isGone = false;
    void ask().then((answer) => {
      if (!isGone) setKnown(answer);
    });
    return () => {
      isGone = true;
    };
  }, [ask]);
  return known;
}
