import type { Progress } from '@cadans/contracts/progress';
import { type ReactNode, useMemo, useState } from 'react';
import { Card } from '../../ui/card';
import { SegmentedControl } from '../../ui/segmented-control';
import { useTranslation } from '../../words/use-translation';
import type { FigureKey } from './figure';
import { FigureButton } from './figure-button';
import type { Known } from './known';
import { periodInWords } from './period-words';
import { type YieldBy, yieldRows } from './yield-rows';
import { YieldStack } from './yield-stack';
import { YieldTable } from './yield-table';

/** So many lines fit on the page when it is printed. */
const PRINTED = 6;

export interface YieldCardProps {
  progress: Progress;
  known: Known;
  onOpen: (figure: FigureKey) => void;
  /** The way to where results are recorded. */
  toResults?: ReactNode;
}

/** What it yields: first how much is known at all, then per theme or channel what was recorded. */
export function YieldCard({ progress, known, onOpen, toResults }: YieldCardProps) {
  const { t, language } = useTranslation('progress');
  const [by, setBy] = useState<YieldBy>('theme');
  const rows = useMemo(() => yieldRows(by, progress, known), [by, progress, known]);
  const { evidence } = progress.yield;
  const beyond = rows.length - PRINTED;
  const shown = { rows, by, printed: PRINTED, onOpen };
  return (
    <Card className="min-w-0">
      <header className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h2 className="font-serif text-lg font-semibold">{t('yield')}</h2>
        <div className="flex items-center gap-3">
          <span className="text-xs text-faint">{periodInWords(progress.period, t, language)}</span>
          <div data-no-print>
            <SegmentedControl<YieldBy>
              label={t('yieldBy')}
              segments={[
                { id: 'theme', label: t('per_theme') },
                { id: 'channel', label: t('per_channel') },
              ]}
              value={by}
              onChange={setBy}
            />
          </div>
        </div>
      </header>
      <div className="mt-1 mb-2 flex flex-wrap items-center justify-between gap-x-4 text-sm text-muted">
        <FigureButton
          label={t('openFigure', { label: t('evidence'), value: evidence.sentence[language] })}
          onPress={() => onOpen('evidence')}
          className="text-left"
        >
          {evidence.sentence[language]}
        </FigureButton>
        {toResults}
      </div>
      {rows.length === 0 ? (
        <p className="text-sm text-muted">{t('noYield')}</p>
      ) : (
        <>
          <YieldTable {...shown} />
          <YieldStack {...shown} />
        </>
      )}
      {beyond > 0 ? (
        <p className="hidden pt-1 text-sm text-muted print:block">{t('moreItems', { count: beyond })}</p>
      ) : null}
    </Card>
  );
}
