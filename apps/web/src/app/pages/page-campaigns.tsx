import type { Membership } from '@cadans/contracts/session';
import { may } from '@cadans/domain/ability';
import { Flag } from 'lucide-react';
import { useState } from 'react';
import type { YearPlan } from '../../api/year-plan';
import type { PlanCampaign } from '../../features/campaigns/campaign-figures';
import type { CampaignDeed } from '../../features/campaigns/campaign-row';
import { useCampaignActs } from '../../features/campaigns/use-campaign-acts';
import { Button } from '../../ui/button';
import { later } from '../../ui/later';
import { useTranslation } from '../../words/use-translation';

const MoveCampaign = later(() =>
  import('../../features/activities/move/move-campaign').then((module) => module.MoveCampaign),
);
const CampaignsDialog = later(() =>
  import('../../features/campaigns/campaigns-dialog').then((module) => module.CampaignsDialog),
);
const DissolveCampaign = later(() =>
  import('../../features/campaigns/dissolve-campaign').then((module) => module.DissolveCampaign),
);
const RenameCampaign = later(() =>
  import('../../features/campaigns/rename-campaign').then((module) => module.RenameCampaign),
);

export interface PageCampaignsProps {
  plan: YearPlan;
  membership: Membership;
  /** The campaign that is shown alone. */
  filtered: string | undefined;
  onFilter: (campaignId: string | undefined) => void;
}

interface Asked {
  readonly deed: Exclude<CampaignDeed, 'filter'>;
  readonly campaign: PlanCampaign;
}

/** The campaigns of the year behind one button, and what is asked before something happens to one. */
export function PageCampaigns({ plan, membership, filtered, onFilter }: PageCampaignsProps) {
  const { t } = useTranslation('campaigns');
  const { organisationId } = membership;
  const [isListed, setListed] = useState(false);
  const [asked, setAsked] = useState<Asked | null>(null);
  const { rename, dissolve } = useCampaignActs(organisationId);
  const onClose = () => setAsked(null);
  const perform = (deed: CampaignDeed, campaign: PlanCampaign) => {
    setListed(false);
    if (deed === 'filter') onFilter(campaign.id === filtered ? undefined : campaign.id);
    else setAsked({ deed, campaign });
  };
  const shared = asked && { campaign: asked.campaign, onClose };
  return (
    <>
      <Button
        size="m"
        variant="quiet"
        icon={<Flag size={15} aria-hidden />}
        onPress={() => setListed(true)}
        className="max-md:min-w-11 max-md:px-0!"
      >
        <span className="max-md:sr-only">{t('title')}</span>
      </Button>
      {isListed ? (
        <CampaignsDialog
          plan={plan}
          filtered={filtered}
          mayPlan={may(membership, 'plan')}
          onDeed={perform}
          onClose={() => setListed(false)}
        />
      ) : null}
      {shared && asked.deed === 'rename' ? (
        <RenameCampaign {...shared} onRename={(name) => rename.mutate({ campaign: asked.campaign, name })} />
      ) : null}
      {shared && asked.deed === 'dissolve' ? (
        <DissolveCampaign
          {...shared}
          count={plan.activities.filter(({ campaignId }) => campaignId === asked.campaign.id).length}
          onDissolve={() => {
            if (asked.campaign.id === filtered) onFilter(undefined);
            dissolve.mutate(asked.campaign);
          }}
        />
      ) : null}
      {shared && asked.deed === 'move' ? (
        <MoveCampaign {...shared} organisationId={organisationId} plan={plan} />
      ) : null}
    </>
  );
}
