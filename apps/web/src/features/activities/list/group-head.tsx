import type { YearPlan } from '../../../api/year-plan';
import { Avatar } from '../../../ui/avatar';
import { ThemeDot } from '../../../ui/theme-chip';
import { formatMonth, formatNumber } from '../../../words/formats';
import { useLanguage } from '../../../words/use-language';
import { useTranslation } from '../../../words/use-translation';
import { type ListGroup, listOf } from './list-groups';

/** The head of a group in the list: what it is about, how many activities it holds, and how many hours. */
export function GroupHead({ plan, group }: { plan: YearPlan; group: ListGroup }) {
  const { t } = useTranslation('activities');
  const { t: ofList } = useTranslation('list');
  const { language } = useLanguage();
  const { by, key, count, hours, unknown } = group;
  const theme = by === 'theme' ? plan.themes.find(({ id }) => id === key) : undefined;
  const name =
    by === 'month'
      ? formatMonth(`${key}-01`, language)
      : by === 'status'
        ? t(`statusName.${key}` as 'statusName.done')
        : (listOf(plan, by).find(({ id }) => id === key)?.name ??
          t(by === 'campaign' ? 'noCampaign' : 'unknownName'));
  const facts = [
    t('listCount', { count }),
    hours > 0 ? ofList('hours', { hours: formatNumber(hours, language) }) : null,
    unknown > 0 && unknown < count ? ofList('unknown', { count: unknown }) : null,
  ];
  return (
    <span className="flex items-center gap-2">
      {theme ? <ThemeDot colour={theme.colour} /> : null}
      {by === 'owner' ? <Avatar name={name} id={key} size={20} /> : null}
      <span className="font-serif text-base font-semibold text-ink">{name}</span>
      <span className="text-xs font-normal text-muted">{facts.filter(Boolean).join(' · ')}</span>
    </span>
  );
}
