import { useTranslation } from '../../words/use-translation';
import { wholePercent } from './tones';

export interface TrendProps {
  /** 0 to 100, unrounded, as it is and as it was; null = there is nothing to compare with. */
  value: number | null;
  before: number | null;
  /** With what it is compared: 'Q3'. */
  since: string;
}

/** How much a figure rose or fell: the difference of the two as they are shown, so that it can be reckoned from the screen. */
export function Trend({ value, before, since }: TrendProps) {
  const { t } = useTranslation('rhythm');
  if (value === null || before === null) return null;
  const points = wholePercent(value) - wholePercent(before);
  if (points === 0) return <span className="text-xs text-faint">{t('trendSame', { since })}</span>;
  return (
    <span className={`text-xs font-semibold tabular-nums ${points > 0 ? 'text-good' : 'text-danger'}`}>
      {t(points > 0 ? 'trendUp' : 'trendDown', { points: Math.abs(points), since })}
    </span>
  );
}
