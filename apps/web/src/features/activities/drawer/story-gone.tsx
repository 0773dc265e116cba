import type { Activity } from '@cadans/contracts/activities';
import type { YearPlan } from '../../../api/year-plan';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { formatMoment } from '../../../words/moment';
import { useLanguage } from '../../../words/use-language';
import { useTranslation } from '../../../words/use-translation';

export interface StoryGoneProps {
  plan: YearPlan;
  story: Activity;
  onBin?: (() => void) | undefined;
}

/** Somebody deleted what is open here: says who and when, with the way to the bin. */
export function StoryGone({ plan, story, onBin }: StoryGoneProps) {
  const { t } = useTranslation('drawer');
  const { t: words } = useTranslation('activities');
  const { language } = useLanguage();
  const byId = story.events.findLast(({ kind }) => kind === 'deleted')?.byId;
  const who = plan.members.find(({ id }) => id === byId)?.name ?? words('somebody');
  return (
    <Banner
      tone="warn"
      title={t('goneTitle')}
      actions={onBin ? <Button onPress={onBin}>{t('toBin')}</Button> : null}
    >
      {t('goneBy', { who, at: formatMoment(story.deletedAt ?? '', plan.timeZone, language) })}
    </Banner>
  );
}
