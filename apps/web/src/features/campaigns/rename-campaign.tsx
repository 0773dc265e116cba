import { renameCampaign } from '@cadans/contracts/campaigns';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/text-field';
import { useTranslation } from '../../words/use-translation';
import type { PlanCampaign } from './campaign-figures';

export interface RenameCampaignProps {
  campaign: PlanCampaign;
  onRename: (name: string) => void;
  onClose: () => void;
}

/** Asks another name for a campaign. */
export function RenameCampaign({ campaign, onRename, onClose }: RenameCampaignProps) {
  const { t } = useTranslation('campaigns');
  const { t: ui } = useTranslation('ui');
  const [name, setName] = useState(campaign.name);
  const [isMissing, setMissing] = useState(false);
  return (
    <Dialog
      title={t('renameTitle')}
      size="s"
      isOpen
      isDismissable={false}
      onOpenChange={onClose}
      footer={
        <>
          <Button onPress={onClose}>{ui('cancel')}</Button>
          <Button variant="primary" type="submit" form="rename-campaign">
            {ui('save')}
          </Button>
        </>
      }
    >
      <form
        id="rename-campaign"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const given = renameCampaign.body.safeParse({ name: name.trim() });
          setMissing(!given.success);
          if (!given.success) return;
          if (given.data.name !== campaign.name) onRename(given.data.name);
          onClose();
        }}
      >
        <TextField
          label={t('name')}
          autoFocus
          maxLength={120}
          value={name}
          onChange={setName}
          error={isMissing ? t('nameMissing') : undefined}
        />
      </form>
    </Dialog>
  );
}
