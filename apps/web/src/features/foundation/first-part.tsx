import type { Membership } from '@cadans/contracts/session';
import { useQuery } from '@tanstack/react-query';
import { explain } from '../../api/explain';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Skeleton } from '../../ui/skeleton';
import { useTranslation } from '../../words/use-translation';
import { FirstChannels } from './first-channels';
import { FirstStory } from './first-story';
import { FirstThemes } from './first-themes';
import { channelsQuery, membersQuery, planQuery, themesQuery } from './foundation.queries';
import { NoPlan } from './no-plan';
import { rightsOn } from './rights';
import { useOpenPlan } from './use-open-plan';

export interface FirstPartProps {
  membership: Membership;
  year: number;
  part: 'foundation' | 'themes' | 'channels';
}

/** One part of a foundation at a time, for who makes the first one. All of it is the plan's own: nothing is kept beside it. */
export function FirstPart({ membership, year, part }: FirstPartProps) {
  const { t } = useTranslation('foundation');
  const { t: ui } = useTranslation('ui');
  const { organisationId, memberId } = membership;
  const place = { organisationId, year };
  const plan = useQuery(planQuery(place));
  const themes = useQuery(themesQuery(organisationId));
  const channels = useQuery(channelsQuery(organisationId));
  const members = useQuery(membersQuery(organisationId));
  const open = useOpenPlan(organisationId);
  const asked = [plan, themes, channels, members];
  const failed = asked.find(({ isError, data }) => isError && data === undefined);
  if (failed)
    return (
      <Banner
        tone="danger"
        title={t('failedTitle')}
        actions={
          <Button onPress={() => asked.forEach((query) => void query.refetch())}>{ui('retry')}</Button>
        }
      >
        {explain(failed.error, ui)}
      </Banner>
    );
  if (plan.data === null)
    return (
      <NoPlan
        year={year}
        canOpen
        isPending={open.isPending}
        onOpen={() => open.mutate({ year, from: null })}
      />
    );
  if (!plan.data || !themes.data || !channels.data || !members.data)
    return <Skeleton className="h-64 w-full" />;
  const { canEdit } = rightsOn(plan.data.status, membership);
  if (part === 'channels') return <FirstChannels organisationId={organisationId} channels={channels.data} />;
  if (!canEdit) return <Banner title={t('agreedForYou')}>{t('agreedForYouText')}</Banner>;
  if (part === 'foundation') return <FirstStory place={place} plan={plan.data} />;
  return (
    <FirstThemes place={place} me={memberId} plan={plan.data} all={themes.data} members={members.data} />
  );
}
