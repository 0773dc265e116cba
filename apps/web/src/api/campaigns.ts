import type { Campaign } from '@cadans/contracts/campaigns';
import type { QueryClient } from '@tanstack/react-query';
import type { YearPlan } from './year-plan';

/** Puts what became of a campaign into every year that is known, in the order of the names; null takes it away. */
export function replaceCampaign(
  queries: QueryClient,
  organisationId: string,
  id: string,
  campaign: Campaign | null,
): void {
  queries.setQueriesData<YearPlan>({ queryKey: ['year', organisationId] }, (plan) => {
    if (!plan) return plan;
    const others = plan.campaigns.filter((one) => one.id !== id);
    const campaigns = campaign ? [...others, campaign].toSorted(byName) : others;
    return { ...plan, campaigns };
  });
}

const byName = (one: { name: string }, other: { name: string }) => one.name.localeCompare(other.name);
