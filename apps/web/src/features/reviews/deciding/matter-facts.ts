import type { ReviewItem } from '@cadans/contracts/review-forms';
import { formatDayInWords } from '../../../words/formats';
import type { Language } from '../../../words/language';
import type { Translate } from '../../../words/use-translation';
import { type Around, nameIn } from '../around';
import { matterOf } from './matter';

/** What one asks first about a matter: where it stands, what was promised, whose it is. Empty when nothing is known. */
export function factsOfMatter(
  item: ReviewItem,
  { facts, members }: Pick<Around, 'facts' | 'members'>,
  t: Translate<'deciding'>,
  language: Language,
): string {
  const { activity, cadence, ownerId } = matterOf(item, facts);
  const day = (date: string) => formatDayInWords(date, language);
  const person = nameIn(members, ownerId);
  const parts = [
    activity &&
      t('onDays', {
        days:
          activity.startsOn === activity.endsOn
            ? day(activity.endsOn)
            : `${day(activity.startsOn)} – ${day(activity.endsOn)}`,
      }),
    cadence &&
      t('promised', { often: t('oftenOf', { times: cadence.times, per: t(`perOf.${cadence.per}`) }) }),
    person !== '' && t('whose', { person }),
    item.addedById !== null && t('addedBy', { person: nameIn(members, item.addedById) }),
  ];
  return parts.filter((part) => typeof part === 'string').join(' · ');
}
