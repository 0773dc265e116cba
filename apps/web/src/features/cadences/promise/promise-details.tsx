import { classes } from '../../../ui/classes';
import { useTranslation } from '../../../words/use-translation';
import type { Names } from '../names';
import type { PromiseState } from '../rhythm-model';
import { PauseList } from './pause-list';
import { isAhead, type ShownPause } from './pauses';
import { PeriodTable } from './period-table';
import { PromiseHistory } from './promise-history';

export interface PromiseDetailsProps {
  state: PromiseState;
  names: Names;
  today: string;
  pauses: readonly ShownPause[];
  /** False shows only the pauses that last or are to come: those explain what is seen. */
  isWhole: boolean;
  mayShape: boolean;
  onOpen: (activityId: string) => void;
  onEndPause: (pause: ShownPause) => void;
}

/** Everything behind a promise: its periods, its pauses, and what was promised before. */
export function PromiseDetails({ state, names, today, pauses, isWhole, ...rest }: PromiseDetailsProps) {
  const { t } = useTranslation('rhythm');
  // Several promises may be open at once: each part says whose it is.
  const label = (part: 'periods' | 'pauses' | 'history') => `${t(part)} · ${names.promise(state.row)}`;
  const shown = isWhole ? pauses : pauses.filter((pause) => isAhead(pause, today));
  return (
    <div
      className={classes('mt-3 grid gap-5 border-t border-line pt-3', isWhole ? 'lg:grid-cols-2' : undefined)}
    >
      {isWhole ? (
        <section aria-label={label('periods')}>
          <h4 className="section-label pb-1">{t('periods')}</h4>
          <PeriodTable rhythm={state.rhythm} names={names} onOpen={rest.onOpen} />
        </section>
      ) : null}
      <div className="flex flex-col gap-5">
        {shown.length > 0 ? (
          <section aria-label={label('pauses')}>
            <h4 className="section-label pb-1">{t('pauses')}</h4>
            <PauseList
              pauses={shown}
              names={names}
              today={today}
              onEnd={rest.mayShape ? rest.onEndPause : undefined}
            />
          </section>
        ) : null}
        {isWhole ? (
          <section aria-label={label('history')}>
            <h4 className="section-label pb-1">{t('history')}</h4>
            <PromiseHistory chain={state.promise.chain} names={names} />
          </section>
        ) : null}
      </div>
    </div>
  );
}
