import type { Cadence as Stored } from '@cadans/contracts/cadences';
import { type Beat } from '@cadans/domain/beat';
import { ChevronDown, ChevronUp } from 'lucide-react';
import { type RefObject, useEffect, useId, useRef, useState } from 'react';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { useTranslation } from '../../../words/use-translation';
import { actsOf, type PromiseAct, type Rights } from '../acts/promise-act';
import type { Names } from '../names';
import type { PromiseState } from '../rhythm-model';
import { BeatAbout } from './beat-about';
import { BeatStrip } from './beat-strip';
import { isAhead, pausesOf, reasonOn, type ShownPause } from './pauses';
import { PromiseDetails } from './promise-details';
import { PromiseHead } from './promise-head';
import { PromiseMenu } from './promise-menu';
import { StateSentences } from './state-sentences';

export interface PromiseCardProps {
  state: PromiseState;
  stored: readonly Stored[];
  names: Names;
  rights: Rights;
  today: string;
  isOpen: boolean;
  onToggle: () => void;
  onAct: (act: PromiseAct) => void;
  onEndPause: (pause: ShownPause) => void;
  onOpen: (activityId: string) => void;
}

/** One promise: how it goes, beat by beat; opened it tells every period, what it was before, and its pauses. */
export function PromiseCard(props: PromiseCardProps) {
  const { state, stored, names, rights, today, isOpen, onToggle, onAct, onEndPause, onOpen } = props;
  const { t } = useTranslation('rhythm');
  const [beat, setBeat] = useState<{ beat: Beat; of: RefObject<HTMLButtonElement | null> } | null>(null);
  const card = useRef<HTMLDivElement>(null);
  const opensHere = useRef(isOpen);
  const detailsId = useId();
  const name = names.promise(state.row);
  const pauses = pausesOf(state, stored);
  // A link to this promise leads to it.
  useEffect(() => {
    if (opensHere.current) card.current?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <div ref={card} className="scroll-mt-20 break-inside-avoid">
      <Card className="relative">
        <PromiseHead state={state} names={names}>
          <PromiseMenu name={name} acts={actsOf(state, rights, today)} onAct={onAct} />
        </PromiseHead>
        {state.phase === 'over' && !isOpen ? null : (
          <div className="mt-3">
            <BeatStrip
              state={state}
              names={names}
              today={today}
              onBeat={(pressed, of) => setBeat({ beat: pressed, of })}
            />
          </div>
        )}
        <div className="mt-2 flex flex-wrap items-start gap-x-4 gap-y-1">
          <ul className="min-w-0 flex-1 text-xs text-muted">
            <StateSentences state={state} />
          </ul>
          <Button
            size="s"
            variant="quiet"
            data-no-print
            aria-expanded={isOpen}
            aria-controls={detailsId}
            aria-label={t(isOpen ? 'less' : 'more', { name })}
            icon={isOpen ? <ChevronUp size={14} aria-hidden /> : <ChevronDown size={14} aria-hidden />}
            onPress={onToggle}
          >
            {t(isOpen ? 'lessShort' : 'moreShort')}
          </Button>
        </div>
        <div id={detailsId}>
          {isOpen || pauses.some((pause) => isAhead(pause, today)) ? (
            <PromiseDetails
              {...{ state, names, today, pauses, onOpen, onEndPause }}
              isWhole={isOpen}
              mayShape={rights.mayShape}
            />
          ) : null}
        </div>
      </Card>
      {beat ? (
        <BeatAbout
          {...beat}
          names={names}
          reason={beat.beat.state === 'paused' ? reasonOn(pauses, beat.beat.day) : undefined}
          onOpen={(id) => {
            setBeat(null);
            onOpen(id);
          }}
          onFill={
            rights.mayPlan
              ? () => {
                  setBeat(null);
                  onAct('fill');
                }
              : undefined
          }
          onClose={() => setBeat(null)}
        />
      ) : null}
    </div>
  );
}
