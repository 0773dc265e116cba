import type { Membership } from '@cadans/contracts/session';
import { may } from '@cadans/domain/ability';
import { useState } from 'react';
import type { YearPlan } from '../../api/year-plan';
import { MoveCampaign } from '../../features/activities/move/move-campaign';
import type { PlanCampaign } from '../../features/campaigns/campaign-figures';
import type { CampaignDeed } from '../../features/campaigns/campaign-row';
import { CampaignsDialog } from '../../features/campaigns/campaigns-dialog';
import { DissolveCampaign } from '../../features/campaigns/dissolve-campaign';
import { RenameCampaign } from '../../features/campaigns/rename-campaign';
import { useCampaignActs } from '../../features/campaigns/use-campaign-acts';

export interface CampaignActsProps {
  plan: YearPlan;
  membership: Membership;
  /** The campaign that is shown alone. */
  filtered: string | undefined;
  onFilter: (campaignId: string | undefined) => void;
  onClose: () => void;
}

interface Asked {
  readonly deed: Exclude<CampaignDeed, 'filter'>;
  readonly campaign: PlanCampaign;
}

/** The campaigns of the year in a list, and what is asked before something happens to one. */
export function CampaignActs({ plan, membership, filtered, onFilter, onClose }: CampaignActsProps) {
  const { organisationId } = membership;
  const [asked, setAsked] = useState<Asked | null>(null);
  const { rename, dissolve } = useCampaignActs(organisationId);
  const perform = (deed: CampaignDeed, campaign: PlanCampaign) => {
    if (deed !== 'filter') return setAsked({ deed, campaign });
    onFilter(campaign.id === filtered ? undefined : campaign.id);
    onClose();
  };
  if (!asked)
    return (
      <CampaignsDialog
        plan={plan}
        filtered={filtered}
        mayPlan={may(membership, 'plan')}
        onDeed={perform}
        onClose={onClose}
      />
    );
  const { campaign, deed } = asked;
  const shared = { campaign, onClose };
  if (deed === 'rename')
    return <RenameCampaign {...shared} onRename={(name) => rename.mutate({ campaign, name })} />;
  if (deed === 'dissolve')
    return (
      <DissolveCampaign
        {...shared}
        count={plan.activities.filter(({ campaignId }) => campaignId === campaign.id).length}
        onDissolve={() => {
          if (campaign.id === filtered) onFilter(undefined);
          dissolve.mutate(campaign);
        }}
      />
    );
  return <MoveCampaign {...shared} organisationId={organisationId} plan={plan} />;
}
