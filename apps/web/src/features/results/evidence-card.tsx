import type { ResultList } from '@cadans/contracts/result-list';
import { Card } from '../../ui/card';
import { formatPercent } from '../../words/formats';
import { useTranslation } from '../../words/use-translation';

/** How much is known at all: it comes first, as sums of what was written down mean little when most was not. */
export function EvidenceCard({ evidence }: Pick<ResultList, 'evidence'>) {
  const { t, language } = useTranslation('results');
  const { value, sentence } = evidence;
  return (
    <Card>
      <h2 className="section-label">{t('evidence')}</h2>
      {value === null ? null : <p className="figure-serif text-3xl">{formatPercent(value, language)}</p>}
      <p className="mt-1 text-sm">{sentence[language]}</p>
      <p className="text-sm text-muted">{t('evidenceOver')}</p>
    </Card>
  );
}
