import { dissolveCampaign, renameCampaign } from '@cadans/contracts/calls/campaigns';
import type { Campaign } from '@cadans/contracts/campaigns';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/call';
import { replaceCampaign } from '../../api/campaigns';
import { explain } from '../../api/explain';
import { showToast } from '../../ui/toast-queue';
import { useTranslation } from '../../words/use-translation';
import type { PlanCampaign } from './campaign-figures';

interface Renaming {
  readonly campaign: PlanCampaign;
  readonly name: string;
}

/** Renames campaigns, with a way back, and dissolves them. The activities of a dissolved one are read again. */
export function useCampaignActs(organisationId: string) {
  const queries = useQueryClient();
  const { t } = useTranslation('campaigns');
  const { t: ui } = useTranslation('ui');
  const refuse = (error: unknown) => {
    showToast({ tone: 'danger', text: t('refused'), detail: explain(error, ui) });
    void queries.invalidateQueries({ queryKey: ['year', organisationId] });
  };
  const rename = useMutation({
    mutationFn: ({ campaign, name }: Renaming): Promise<Campaign> =>
      call(renameCampaign, {
        params: { organisationId, campaignId: campaign.id },
        body: { name },
        version: campaign.version,
      }),
    onSuccess: (renamed, { campaign }) => {
      replaceCampaign(queries, organisationId, renamed.id, renamed);
      const undo = () => rename.mutate({ campaign: renamed, name: campaign.name });
      showToast({
        text: t('renamed', { name: renamed.name }),
        action: { label: ui('undo'), onPress: undo },
      });
    },
    onError: refuse,
  });
  const dissolve = useMutation({
    mutationFn: (campaign: PlanCampaign) =>
      call(dissolveCampaign, {
        params: { organisationId, campaignId: campaign.id },
        version: campaign.version,
      }),
    onSuccess: async (_answer, campaign) => {
      replaceCampaign(queries, organisationId, campaign.id, null);
      showToast({ text: t('dissolved', { name: campaign.name }) });
      await queries.invalidateQueries({ queryKey: ['activity', organisationId] });
      await queries.invalidateQueries({ queryKey: ['year', organisationId] });
    },
    onError: refuse,
  });
  return { rename, dissolve };
}
