import { POSTPONEMENT_REASONS } from '@cadans/domain/postponement';
import { SCRAPPING_REASONS } from '@cadans/domain/scrapping';
import type { YearPlan } from '../../../api/year-plan';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { useTranslation } from '../../../words/use-translation';
import type { Acting } from '../deeds/acting';
import { type Bulk, batchOfBulk, type Why } from '../deeds/bulk';
import { ReasonChoices } from '../move/reason-choices';
import { BulkLeft } from './bulk-left';
import { useBulk } from './use-bulk';

export interface BulkTaskProps {
  plan: YearPlan;
  acting: Acting;
  bulk: Bulk;
  onClose: () => void;
}

/** Before one act on several activities is sent: what cannot come along and why, and one reason for all that takes one. */
export function BulkTask({ plan, acting, bulk, onClose }: BulkTaskProps) {
  const { t } = useTranslation('activities');
  const { performBatch } = useBulk(plan, acting.organisationId, () => undefined);
  const { doable, left, asks, title } = bulk;
  const go = (why: Why | null) => {
    performBatch(batchOfBulk(bulk, why));
    onClose();
  };
  const able = doable.length > 0;
  return (
    <Dialog
      title={title}
      subtitle={t('bulkCount', { count: doable.length })}
      isOpen
      onOpenChange={onClose}
      footer={
        able && asks ? undefined : (
          <>
            <Button onPress={onClose}>{t('notNow')}</Button>
            {able ? (
              <Button variant="primary" autoFocus onPress={() => go(null)}>
                {t('bulkOthers', { count: doable.length })}
              </Button>
            ) : null}
          </>
        )
      }
    >
      <div className="flex flex-col gap-4">
        <BulkLeft left={left} />
        {able && asks === 'postponement' ? (
          <ReasonChoices
            label={t('whyLater')}
            reasons={POSTPONEMENT_REASONS.map((id) => ({ id, label: t(`postponementReason.${id}`) }))}
            onChoose={(why) => go({ for: 'postponement', ...why })}
            submitLabel={t('submitMove.later')}
            autoFocus
          />
        ) : null}
        {able && asks === 'scrapping' ? (
          <ReasonChoices
            label={t('whyScrap')}
            reasons={SCRAPPING_REASONS.map((id) => ({ id, label: t(`scrappingReason.${id}`) }))}
            onChoose={(why) => go({ for: 'scrapping', ...why })}
            submitLabel={t('scrap')}
            autoFocus
          />
        ) : null}
      </div>
    </Dialog>
  );
}
