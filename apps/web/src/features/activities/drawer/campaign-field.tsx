import { createCampaign } from '@cadans/contracts/calls/campaigns';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../../api/call';
import { replaceCampaign } from '../../../api/campaigns';
import { explain } from '../../../api/explain';
import type { YearPlan } from '../../../api/year-plan';
import { Button } from '../../../ui/button';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import { useTranslation } from '../../../words/use-translation';

export interface CampaignFieldProps {
  organisationId: string;
  plan: Pick<YearPlan, 'campaigns'>;
  /** Only campaigns of this theme can be chosen: a campaign serves one. */
  themeId: string;
  value: string | null;
  /** Its name stands beside it. */
  labelHidden?: boolean;
  onChange: (campaignId: string | null) => void;
}

const NONE = 'none';
const NEW = 'new';

/** The campaign an activity belongs to: one of its theme, none, or one that is made here and now by its name. */
export function CampaignField(props: CampaignFieldProps) {
  const { organisationId, plan, themeId, value, labelHidden = false, onChange } = props;
  const { t } = useTranslation('campaigns');
  const { t: ui } = useTranslation('ui');
  const queries = useQueryClient();
  const [name, setName] = useState<string | null>(null);
  const create = useMutation({
    mutationFn: (given: string) =>
      call(createCampaign, { params: { organisationId }, body: { name: given, themeId } }),
    onSuccess: (campaign) => {
      replaceCampaign(queries, organisationId, campaign.id, campaign);
      onChange(campaign.id);
      setName(null);
    },
  });
  const campaigns = plan.campaigns.filter((campaign) => campaign.themeId === themeId);
  if (name === null)
    return (
      <Select
        label={t('campaign')}
        labelHidden={labelHidden}
        options={[
          { id: NONE, label: t('none') },
          ...campaigns.map((campaign) => ({ id: campaign.id, label: campaign.name })),
          { id: NEW, label: t('new') },
        ]}
        value={campaigns.some(({ id }) => id === value) ? (value ?? NONE) : NONE}
        onChange={(id) => (id === NEW ? setName('') : onChange(id === NONE ? null : id))}
      />
    );
  const make = () => {
    if (name.trim() !== '' && !create.isPending) create.mutate(name.trim());
  };
  return (
    <div className="flex items-start gap-1.5">
      <TextField
        className="min-w-0 flex-1"
        label={t('newName')}
        labelHidden={labelHidden}
        autoFocus
        maxLength={120}
        value={name}
        onChange={setName}
        error={create.error ? explain(create.error, ui) : undefined}
        onKeyDown={(event) => {
          // Enter belongs to the name here, and not to the form around it; Escape leaves the name, not the dialog.
          if (event.key === 'Enter') {
            event.preventDefault();
            make();
          } else if (event.key === 'Escape') setName(null);
          else event.continuePropagation();
        }}
      />
      <Button
        className={labelHidden ? '' : 'mt-6'}
        variant="outline"
        isPending={create.isPending}
        onPress={make}
      >
        {t('make')}
      </Button>
    </div>
  );
}
