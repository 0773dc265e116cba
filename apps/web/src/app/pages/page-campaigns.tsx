import type { Membership } from '@cadans/contracts/session';
import { Flag } from 'lucide-react';
import { useState } from 'react';
import type { YearPlan } from '../../api/year-plan';
import { Button } from '../../ui/button';
import { later } from '../../ui/later';
import { useTranslation } from '../../words/use-translation';

const CampaignActs = later(() => import('./campaign-acts').then((module) => module.CampaignActs));

export interface PageCampaignsProps {
  plan: YearPlan;
  membership: Membership;
  /** The campaign that is shown alone. */
  filtered: string | undefined;
  onFilter: (campaignId: string | undefined) => void;
}

/** The campaigns of the year behind one button. */
export function PageCampaigns(props: PageCampaignsProps) {
  const { t } = useTranslation('campaigns');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        size="m"
        variant="quiet"
        icon={<Flag size={15} aria-hidden />}
        onPress={() => setOpen(true)}
        className="max-md:min-w-11 max-md:px-0!"
      >
        <span className="max-md:sr-only">{t('title')}</span>
      </Button>
      {isOpen ? <CampaignActs {...props} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
