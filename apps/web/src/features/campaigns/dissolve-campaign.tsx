import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { useTranslation } from '../../words/use-translation';
import type { PlanCampaign } from './campaign-figures';

export interface DissolveCampaignProps {
  campaign: PlanCampaign;
  /** How many activities of the year stay behind. */
  count: number;
  onDissolve: () => void;
  onClose: () => void;
}

/** Asks before a group ends: which activities it held is known nowhere afterwards. */
export function DissolveCampaign({ campaign, count, onDissolve, onClose }: DissolveCampaignProps) {
  const { t } = useTranslation('campaigns');
  const { t: ui } = useTranslation('ui');
  return (
    <Dialog
      title={t('dissolveTitle', { name: campaign.name })}
      role="alertdialog"
      size="s"
      isOpen
      onOpenChange={onClose}
      footer={
        <>
          <Button autoFocus onPress={onClose}>
            {ui('cancel')}
          </Button>
          <Button
            variant="danger"
            onPress={() => {
              onDissolve();
              onClose();
            }}
          >
            {t('dissolveNow')}
          </Button>
        </>
      }
    >
      <p>{t('dissolveText', { count })}</p>
    </Dialog>
  );
}
