import type { Activity } from '@cadans/contracts/activities';
import { daysBetween } from '@cadans/domain/calendar-date';
import type { PostponementReason } from '@cadans/domain/postponement';
import type { YearPlan } from '../../../api/year-plan';
import { Avatar } from '../../../ui/avatar';
import { formatWeek } from '../../../words/formats';
import { useTranslation } from '../../../words/use-translation';

/** The facts of an activity that matter at a glance: whose it is, what was promised, why it slid. */
export function ActivityFacts({
  plan,
  ownerId,
  standIn,
  story,
  when,
}: {
  plan: YearPlan;
  ownerId: string;
  standIn: string | undefined;
  story: Activity | undefined;
  when: string;
}) {
  const { t } = useTranslation('activities');
  const owner = plan.members.find(({ id }) => id === ownerId);
  const late = story ? daysBetween(story.firstCommittedEndsOn, story.endsOn) : 0;
  const standing = story?.postponements.filter(({ retracted }) => !retracted) ?? [];
  const counted = new Map<PostponementReason, number>();
  for (const { reason } of standing) counted.set(reason, (counted.get(reason) ?? 0) + 1);
  const reasonInWords = (id: PostponementReason, count: number) =>
    `${t(`postponementReason.${id}`)}${count > 1 || counted.size > 1 ? ` · ${count}×` : ''}`;
  return (
    <dl className="grid grid-cols-[max-content_minmax(0,1fr)] gap-x-5 gap-y-1 text-[0.8125rem]">
      <dt className="text-faint">{t('owner')}</dt>
      <dd className="flex items-center gap-1.5">
        <Avatar name={owner?.name ?? ''} id={ownerId} size={18} />
        {[owner?.name, standIn].filter(Boolean).join(', ')}
      </dd>
      <dt className="text-faint">{t('when')}</dt>
      <dd>{when}</dd>
      {story && late !== 0 ? (
        <>
          <dt className="text-faint">{t('promise')}</dt>
          <dd>
            {formatWeek(story.firstCommittedEndsOn)} → <strong>{formatWeek(story.endsOn)}</strong>{' '}
            <span className="text-faint">({t('days', { count: late, sign: late > 0 ? '+' : '' })})</span>
          </dd>
        </>
      ) : null}
      {counted.size > 0 ? (
        <>
          <dt className="text-faint">{t('reason')}</dt>
          <dd>{[...counted].map(([id, count]) => reasonInWords(id, count)).join(', ')}</dd>
        </>
      ) : null}
      {story?.scrapping ? (
        <>
          <dt className="text-faint">{t('reason')}</dt>
          <dd>
            {t(`scrappingReason.${story.scrapping.reason}`)}
            {story.scrapping.note ? `: ${story.scrapping.note}` : ''}
          </dd>
        </>
      ) : null}
    </dl>
  );
}
