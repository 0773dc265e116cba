import { useTranslation } from '../../words/use-translation';

export interface TrendProps {
  /** In points; null = there was nothing to compare with. */
  points: number | null;
  /** With what it is compared: 'Q3'. */
  since: string;
}

/** How much a figure rose or fell, in whole points. */
export function Trend({ points, since }: TrendProps) {
  const { t } = useTranslation('rhythm');
  if (points === null) return null;
  const whole = Math.round(Math.abs(points));
  if (whole === 0) return <span className="text-xs text-faint">{t('trendSame', { since })}</span>;
  return (
    <span className={`text-xs font-semibold tabular-nums ${points > 0 ? 'text-good' : 'text-danger'}`}>
      {t(points > 0 ? 'trendUp' : 'trendDown', { points: whole, since })}
    </span>
  );
}
