import { useState } from 'react';
import type { Names } from '../names';
import type { RhythmModel } from '../rhythm-model';
import { CoverageCard } from './coverage-card';
import { RhythmCard } from './rhythm-card';
import type { RowsBehind } from './rows-behind';
import { RowsDialog } from './rows-dialog';
import { RunwayCard } from './runway-card';

export interface RhythmFiguresProps {
  model: RhythmModel;
  names: Names;
  onOpen: (activityId: string) => void;
  /** Left out for who may not plan. */
  onFill: (() => void) | undefined;
}

/** Rhythm, coverage and runway of the organisation; every number opens to its rows. */
export function RhythmFigures({ model, names, onOpen, onFill }: RhythmFiguresProps) {
  const [behind, setBehind] = useState<RowsBehind | null>(null);
  const shared = { model, names, onShow: setBehind };
  return (
    <div className="mt-4 grid gap-4 lg:grid-cols-3 print:grid-cols-3">
      <RhythmCard {...shared} />
      <CoverageCard {...shared} />
      <RunwayCard {...shared} onFill={onFill} />
      {behind ? (
        <RowsDialog
          behind={behind}
          names={names}
          onOpen={(id) => {
            setBehind(null);
            onOpen(id);
          }}
          onClose={() => setBehind(null)}
        />
      ) : null}
    </div>
  );
}
