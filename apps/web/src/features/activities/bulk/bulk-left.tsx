import { Banner } from '../../../ui/banner';
import { useTranslation } from '../../../words/use-translation';
import type { Bulk } from '../deeds/bulk';

const MOST_NAMED = 3;

/** Which activities cannot come along, by the rule that keeps them. */
export function BulkLeft({ left }: Pick<Bulk, 'left'>) {
  const { t } = useTranslation('activities');
  const whys = [...new Set(left.map(({ why }) => why))];
  return whys.map((why) => {
    const kept = left.filter((other) => other.why === why);
    const titles = kept.slice(0, MOST_NAMED).map(({ activity }) => `‘${activity.title}’`);
    const more = kept.length - titles.length;
    return (
      <Banner key={why} tone="warn" title={t(`bulkLeft.${why}`, { count: kept.length })}>
        {titles.join(', ')}
        {more > 0 ? ` ${t('andMore', { count: more })}` : null}
      </Banner>
    );
  });
}
