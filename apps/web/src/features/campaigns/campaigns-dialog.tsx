import { Flag } from 'lucide-react';
import type { YearPlan } from '../../api/year-plan';
import { Dialog } from '../../ui/dialog';
import { EmptyState } from '../../ui/empty-state';
import { useTranslation } from '../../words/use-translation';
import { campaignFigures, type PlanCampaign } from './campaign-figures';
import { type CampaignDeed, CampaignRow } from './campaign-row';

export interface CampaignsDialogProps {
  plan: YearPlan;
  /** The one that is shown alone now. */
  filtered: string | undefined;
  mayPlan: boolean;
  onDeed: (deed: CampaignDeed, campaign: PlanCampaign) => void;
  onClose: () => void;
}

/** The campaigns of a year, by when they begin. */
export function CampaignsDialog({ plan, filtered, mayPlan, onDeed, onClose }: CampaignsDialogProps) {
  const { t } = useTranslation('campaigns');
  const figures = campaignFigures(plan);
  return (
    <Dialog title={t('titleOf', { year: plan.year })} subtitle={t('about')} isOpen onOpenChange={onClose}>
      {figures.length === 0 ? (
        <EmptyState title={t('empty')} icon={<Flag size={20} />}>
          {t('emptyText')}
        </EmptyState>
      ) : (
        <ul className="divide-y divide-line">
          {figures.map((one) => (
            <CampaignRow
              key={one.campaign.id}
              year={plan.year}
              figures={one}
              theme={plan.themes.find(({ id }) => id === one.campaign.themeId)}
              isFiltered={one.campaign.id === filtered}
              mayPlan={mayPlan}
              onDeed={(deed) => onDeed(deed, one.campaign)}
            />
          ))}
        </ul>
      )}
    </Dialog>
  );
}
