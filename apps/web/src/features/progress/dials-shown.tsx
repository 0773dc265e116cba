import type { Progress } from '@cadans/contracts/progress';
import type { ReactNode } from 'react';
import type { FigureKey } from './figure';
import { FocusDial } from './focus-dial';
import type { Known } from './known';
import { OwnershipDial } from './ownership-dial';
import { RhythmDial } from './rhythm-dial';

export interface DialsShownProps {
  progress: Progress;
  known: Known;
  /** How the period before is called: 'Q1'. */
  beforeName: string;
  onOpen: (figure: FigureKey) => void;
  /** Stands in the rhythm card while nothing is promised. */
  firstPromise: ReactNode;
}

/** The three dials with the figures beside them, each open to its rows. */
export function DialsShown(props: DialsShownProps) {
  return (
    <div className="grid gap-4 lg:grid-cols-3 print:grid-cols-3">
      <RhythmDial {...props} />
      <FocusDial {...props} />
      <OwnershipDial {...props} />
    </div>
  );
}
