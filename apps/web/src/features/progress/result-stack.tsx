import { useTranslation } from '../../words/use-translation';
import type { Known } from './known';
import { measuredOf, measuresOf } from './measured';
import { ResultActivity } from './result-activity';
import type { ResultsShownProps } from './result-table';

/** The same on a phone: below each activity what is known of it, and the sum at the end. */
export function ResultStack({ ids, all, known }: ResultsShownProps) {
  const { t } = useTranslation('progress');
  return (
    <ul className="divide-y divide-line border-y border-line text-sm md:hidden">
      {ids.map((id) => (
        <li key={id} className="py-2">
          <ResultActivity id={id} known={known} />
          <Measured ids={[id]} known={known} />
        </li>
      ))}
      <li className="py-2 font-semibold">
        {t('coverageAll')}
        <Measured ids={all} known={known} />
      </li>
    </ul>
  );
}

function Measured({ ids, known }: { ids: readonly string[]; known: Known }) {
  const { t, language } = useTranslation('progress');
  return (
    <dl className="flex flex-wrap gap-x-4">
      {measuresOf(ids, known).map((measure) => (
        <div key={measure} className="flex gap-1.5">
          <dt className="font-normal text-muted">{t(`column.${measure}`)}</dt>
          <dd className="font-semibold tabular-nums">{measuredOf(ids, measure, known, language)}</dd>
        </div>
      ))}
    </dl>
  );
}
