import type { Asked } from '@cadans/contracts/ask';
import { isoWeekOf } from '@cadans/domain/iso-week';
import { formatDayInWords, formatMonth } from '../../words/formats';
import type { Language } from '../../words/language';
import type { Translate } from '../../words/use-translation';

/** On which day, in which week or month something is planned, for who does not know our short forms. */
export function whenPlanned(
  { startsOn, endsOn, precision }: Pick<NonNullable<Asked['planned']>, 'startsOn' | 'endsOn' | 'precision'>,
  t: Translate<'ask'>,
  language: Language,
): string {
  const [from, to] = [formatDayInWords(startsOn, language), formatDayInWords(endsOn, language, true)];
  if (startsOn === endsOn) return to;
  const [first, last] = [isoWeekOf(startsOn), isoWeekOf(endsOn)];
  if (precision === 'week' && first.week === last.week && first.year === last.year)
    return t('inWeek', { week: first.week, from, to });
  if (precision === 'month' && startsOn.slice(0, 7) === endsOn.slice(0, 7))
    return formatMonth(startsOn, language);
  return t('fromTo', { from, to });
}
