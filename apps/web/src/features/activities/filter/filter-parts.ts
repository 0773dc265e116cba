import type { ActivityFilter } from '@cadans/domain/activity-filter';
import type { YearPlan } from '../../../api/year-plan';
import type { Translate } from '../../../words/use-translation';

/** One thing that is filtered: what it says, and the filter without it. */
export interface FilterPart {
  readonly id: string;
  readonly text: string;
  readonly without: ActivityFilter;
}

/** What is filtered, part by part and in words. What the plan does not know any more is still named, so that it can go. */
export function filterParts(
  plan: Pick<YearPlan, 'themes' | 'members' | 'channels' | 'campaigns'>,
  { q, theme = [], owner, channel, campaign, status, late }: ActivityFilter,
  t: Translate<'activities'>,
  ofList: Translate<'list'>,
): FilterPart[] {
  const named = (list: readonly { id: string; name: string }[], id: string) =>
    list.find((one) => one.id === id)?.name ?? t('unknownName');
  const part = (id: string, what: string, name: string, without: ActivityFilter): FilterPart => ({
    id,
    text: ofList('chip', { what, name }),
    without,
  });
  const words = q?.trim();
  return [
    ...(words ? [part('q', ofList('search'), `‘${words}’`, { q: undefined })] : []),
    ...theme.map((id) =>
      part(id, t('theme'), named(plan.themes, id), { theme: theme.filter((other) => other !== id) }),
    ),
    ...(owner ? [part('owner', t('owner'), named(plan.members, owner), { owner: undefined })] : []),
    ...(channel
      ? [part('channel', t('channel'), named(plan.channels, channel), { channel: undefined })]
      : []),
    ...(campaign
      ? [part('campaign', t('campaign'), named(plan.campaigns, campaign), { campaign: undefined })]
      : []),
    ...(status
      ? [
          part('status', t('status'), status === 'open' ? t('statusOpen') : t(`statusName.${status}`), {
            status: undefined,
          }),
        ]
      : []),
    ...(late ? [{ id: 'late', text: t('onlyLate'), without: { late: undefined } }] : []),
  ];
}
