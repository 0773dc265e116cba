import { COVERAGE_WANTED } from '@cadans/domain/coverage';
import type { LiveCoverage } from '@cadans/domain/live-dials';
import { wholeDown } from '@cadans/domain/sentence';
import { Fragment } from 'react';
import { useTranslation } from '../../../words/use-translation';
import { Change } from './change';

export interface CoverageFigureProps {
  coverage: readonly LiveCoverage[];
  /** What they would become if what is carried were dropped. */
  would: readonly LiveCoverage[] | undefined;
}

/** How much of the coming 4, 8 and 13 weeks is planned; amber where it is less than wanted. */
export function CoverageFigure({ coverage, would }: CoverageFigureProps) {
  const { t } = useTranslation('beats');
  return (
    <span>
      {coverage.map(({ weeks, value }, place) => {
        const shown = would?.[place]?.value ?? value;
        const isLow = shown !== null && shown < COVERAGE_WANTED[weeks];
        return (
          <Fragment key={weeks}>
            {place > 0 ? <span className="text-faint"> · </span> : null}
            <span className={`figure-serif text-base leading-none ${isLow ? 'text-warn' : ''}`}>
              {shown === null ? '–' : wholeDown(shown)}
            </span>
            <Change from={value} to={would?.[place]?.value} />
          </Fragment>
        );
      })}{' '}
      <span className="font-semibold">{t('coverage')}</span>
      <span className="block text-xs whitespace-nowrap text-muted">{t('coverageDetail')}</span>
    </span>
  );
}
