import type { Chain } from '@cadans/domain/cadence';
import { formatDayInWords } from '../../../words/formats';
import { useLanguage } from '../../../words/use-language';
import { useTranslation } from '../../../words/use-translation';
import type { Names } from '../names';
import { oftenOf } from '../period-names';

/** The rows of a promise, the latest first: how often, from when to when, and by whom. */
export function PromiseHistory({ chain, names }: { chain: Chain; names: Names }) {
  const { t } = useTranslation('rhythm');
  const { language } = useLanguage();
  const day = (date: string) => formatDayInWords(date, language, true);
  return (
    <ol className="flex flex-col gap-1.5 text-sm">
      {chain.toReversed().map((row) => (
        <li key={row.id}>
          <span className="font-medium">{oftenOf(row, t)}</span>{' '}
          <span className="text-muted">
            {row.validUntil === null
              ? t('historyFrom', { day: day(row.validFrom) })
              : t('historySpan', { from: day(row.validFrom), until: day(row.validUntil) })}
            {' · '}
            {names.member(row.ownerId)}
          </span>
        </li>
      ))}
    </ol>
  );
}
