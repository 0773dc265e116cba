import type { OpenBeat } from '@cadans/domain/fill-beats';
import { Checkbox } from '../../../ui/checkbox';
import { EmptyState } from '../../../ui/empty-state';
import { SegmentedControl } from '../../../ui/segmented-control';
import { formatWeek, formatWeekday } from '../../../words/formats';
import { useLanguage } from '../../../words/use-language';
import { useTranslation } from '../../../words/use-translation';
import type { Names } from '../names';
import { oftenOf } from '../period-names';
import { keyOfBeat } from './draft';
import { HORIZONS, type Horizon } from './to-fill';

export interface FillChooseProps {
  open: readonly OpenBeat[];
  chosen: ReadonlySet<string>;
  horizon: Horizon;
  names: Names;
  onHorizon: (horizon: Horizon) => void;
  onChoose: (keys: readonly string[], isChosen: boolean) => void;
}

/** Which open beats are filled: by promise, all of them or some. */
export function FillChoose({ open, chosen, horizon, names, onHorizon, onChoose }: FillChooseProps) {
  const { t } = useTranslation('rhythm');
  const { language } = useLanguage();
  const perPromise = Map.groupBy(open, ({ promise }) => promise);
  return (
    <div className="flex flex-col gap-4">
      <SegmentedControl
        label={t('horizon')}
        segments={HORIZONS.map((id) => ({ id, label: t('weeks', { weeks: id }) }))}
        value={horizon}
        onChange={onHorizon}
        className="self-start"
      />
      {perPromise.size === 0 ? (
        <EmptyState title={t('noneOpen', { weeks: horizon })}>{t('noneOpenText')}</EmptyState>
      ) : null}
      {[...perPromise].map(([promise, beats]) => {
        const row = promise.chain.find(({ id }) => id === beats[0]?.beat.cadenceId);
        if (!row) return null;
        const keys = beats.map(keyOfBeat);
        const count = keys.filter((key) => chosen.has(key)).length;
        const name = names.promise(row);
        return (
          <fieldset key={promise.chain[0]?.id}>
            <legend className="sr-only">{name}</legend>
            <div className="flex flex-wrap items-baseline gap-x-2">
              <Checkbox
                aria-label={t('chooseAll', { name })}
                isSelected={count === keys.length}
                isIndeterminate={count > 0 && count < keys.length}
                onChange={(isChosen) => onChoose(keys, isChosen)}
              >
                <span className="font-semibold">{name}</span>
              </Checkbox>
              <span className="text-xs text-muted">
                {oftenOf(row, t)} · {names.member(row.ownerId)} · {t('openBeats', { count: keys.length })}
              </span>
            </div>
            <div className="mt-1 grid gap-x-4 pl-6.5 sm:grid-cols-3">
              {beats.map((each) => (
                <Checkbox
                  key={keyOfBeat(each)}
                  aria-label={`${name}, ${formatWeekday(each.beat.day, language)}`}
                  isSelected={chosen.has(keyOfBeat(each))}
                  onChange={(isChosen) => onChoose([keyOfBeat(each)], isChosen)}
                >
                  <span className="whitespace-nowrap tabular-nums">
                    {formatWeekday(each.beat.day, language)}{' '}
                    <span className="text-xs text-faint">{formatWeek(each.beat.day)}</span>
                  </span>
                </Checkbox>
              ))}
            </div>
          </fieldset>
        );
      })}
    </div>
  );
}
