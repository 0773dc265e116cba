import { useTranslation } from '../../words/use-translation';

/** What rows have in common, and how many there are. */
export function RowsHead({ heading, count }: { heading?: string | undefined; count: number }) {
  const { t } = useTranslation('progress');
  return (
    <h3 className="mb-1 flex items-baseline justify-between gap-3 text-sm font-semibold">
      <span>{heading ?? ''}</span>
      <span className="text-xs font-normal text-faint tabular-nums">{t('counted', { count })}</span>
    </h3>
  );
}
