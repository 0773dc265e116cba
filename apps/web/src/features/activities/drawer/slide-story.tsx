import type { Activity } from '@cadans/contracts/activities';
import type { YearPlan } from '../../../api/year-plan';
import { Chip } from '../../../ui/chip';
import { formatDayInWords, formatWeek } from '../../../words/formats';
import { useLanguage } from '../../../words/use-language';
import { useTranslation } from '../../../words/use-translation';

/** The story of its postponements and pull-ins, in the order they happened. */
export function SlideStory({ plan, story }: { plan: YearPlan; story: Activity }) {
  const { t } = useTranslation('activities');
  const { language } = useLanguage();
  const nameOf = (memberId: string) => plan.members.find(({ id }) => id === memberId)?.name ?? t('somebody');
  const moves = [
    ...story.postponements.map((slide) => ({
      ...slide,
      why: `${t(`postponementReason.${slide.reason}`)}${slide.note ? `: ${slide.note}` : ''}`,
    })),
    ...story.pullIns.map((slide) => ({
      ...slide,
      why: t('pulledIn'),
      crossesQuarter: false,
      decided: false,
    })),
  ].toSorted((one, other) => (one.at < other.at ? -1 : 1));
  if (moves.length === 0) return <p className="text-sm text-muted">{t('neverSlid')}</p>;
  return (
    <ol className="flex flex-col gap-2">
      {moves.map((move) => (
        <li key={move.at} className={`text-[0.8125rem] ${move.retracted ? 'text-faint line-through' : ''}`}>
          <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <span>
              {formatWeek(move.fromEndsOn)} → <strong>{formatWeek(move.toEndsOn)}</strong>{' '}
              <span className="text-faint">
                ({t('days', { count: move.days, sign: move.days > 0 ? '+' : '' })})
              </span>
            </span>
            {move.crossesQuarter ? <Chip tone="warn">{t('crossesQuarter')}</Chip> : null}
            {move.decided ? <Chip tone="good">{t('decided')}</Chip> : null}
            {move.retracted ? <Chip>{t('retracted')}</Chip> : null}
          </p>
          <p className="text-muted">
            {move.why} · {nameOf(move.byId)}, {formatDayInWords(move.at.slice(0, 10), language, true)}
          </p>
        </li>
      ))}
    </ol>
  );
}
