import { useTranslation } from '../../../words/use-translation';
import type { PromiseAct } from '../acts/promise-act';
import type { PromiseState } from '../rhythm-model';
import { BeatLegend } from './beat-legend';
import { PromiseCard, type PromiseCardProps } from './promise-card';

export interface PromiseListProps extends Omit<PromiseCardProps, 'state' | 'isOpen' | 'onToggle' | 'onAct'> {
  promises: readonly PromiseState[];
  /** The promise that is open: any of its rows. */
  opened: string | undefined;
  onToggle: (id: string | undefined) => void;
  onAct: (act: PromiseAct, state: PromiseState) => void;
}

const TITLES = { running: 'running', coming: 'comingTitle', over: 'overTitle' } as const;

/** All promises: those that run, those to come, and those that are over. */
export function PromiseList({ promises, opened, onToggle, onAct, ...shared }: PromiseListProps) {
  const { t } = useTranslation('rhythm');
  const perPhase = Map.groupBy(promises, ({ phase }) => phase);
  return [...perPhase].map(([phase, states]) => (
    <section key={phase} aria-label={t(TITLES[phase])} className="mt-7">
      <header className="flex flex-wrap items-baseline gap-x-6 gap-y-1 pb-2.5">
        <h2 className="font-serif text-xl font-semibold">{t(TITLES[phase])}</h2>
        {phase === 'running' ? <BeatLegend /> : null}
      </header>
      <div className="flex flex-col gap-3">
        {states.map((state) => {
          const isOpen = state.promise.chain.some(({ id }) => id === opened);
          return (
            <PromiseCard
              key={state.id}
              {...shared}
              state={state}
              isOpen={isOpen}
              onToggle={() => onToggle(isOpen ? undefined : state.id)}
              onAct={(act) => onAct(act, state)}
            />
          );
        })}
      </div>
    </section>
  ));
}
