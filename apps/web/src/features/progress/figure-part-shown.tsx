import type { Progress } from '@cadans/contracts/progress';
import { BeatRows } from './beat-rows';
import { CountedRows } from './counted-rows';
import { CoverageTable } from './coverage-table';
import type { FigurePart } from './figure';
import type { Known } from './known';
import { PromiseRows } from './promise-rows';
import { ResultRows } from './result-rows';
import { SharesTable } from './shares-table';
import { SlipRows } from './slip-rows';
import { ThemeRows } from './theme-rows';

export interface FigurePartShownProps {
  part: FigurePart;
  progress: Progress;
  known: Known;
}

/** One part of what a number counted. */
export function FigurePartShown({ part, progress, known }: FigurePartShownProps) {
  switch (part.is) {
    case 'activities':
      return <CountedRows heading={part.heading} ids={part.ids} known={known} />;
    case 'results':
      return <ResultRows ids={part.ids} known={known} />;
    case 'postponements':
      return <SlipRows ids={part.ids} known={known} />;
    case 'promises':
      return <PromiseRows promises={part.promises} known={known} />;
    case 'coverage':
      return <CoverageTable progress={progress} known={known} />;
    case 'shares':
      return <SharesTable progress={progress} known={known} />;
    case 'beats':
      return <BeatRows promises={part.promises} known={known} />;
    case 'themes':
      return <ThemeRows ids={part.ids} known={known} today={progress.today} />;
  }
}
