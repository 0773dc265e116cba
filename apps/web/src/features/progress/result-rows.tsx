import { useTranslation } from '../../words/use-translation';
import { FewAtFirst } from './few-at-first';
import type { Known } from './known';
import { measuredFirst } from './measured';
import { ResultStack } from './result-stack';
import { ResultTable } from './result-table';
import { RowsHead } from './rows-head';

/** Activities that were done, with what was recorded of each; unknown is a dash. */
export function ResultRows({ ids, known }: { ids: readonly string[]; known: Known }) {
  const { t } = useTranslation('progress');
  return (
    <section>
      <RowsHead heading={t('measured')} count={ids.length} />
      <FewAtFirst rows={measuredFirst(ids, known)}>
        {(some) => (
          <>
            <ResultTable ids={some} all={ids} known={known} />
            <ResultStack ids={some} all={ids} known={known} />
          </>
        )}
      </FewAtFirst>
    </section>
  );
}
