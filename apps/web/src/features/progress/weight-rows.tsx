import type { ThemeColour } from '@cadans/domain/theme-colour';
import { useEffect, useRef } from 'react';
import { NumberField } from '../../ui/number-field';
import { ThemeDot } from '../../ui/theme-chip';
import { useTranslation } from '../../words/use-translation';
import { percentOf } from './digits';
import { ShareBar } from './share-bar';

export interface WeightRowsProps {
  themes: readonly { id: string; name: string; colour: ThemeColour; weight: number }[];
  /** What each theme got, 0 to 1; null = nothing was done. */
  got: ReadonlyMap<string, number> | null;
  /** The weights as they are now, by theme. */
  weights: ReadonlyMap<string, number>;
  /** The theme that it is about: the keyboard begins there. */
  aboutId: string;
  onWeigh: (themeId: string, weight: number) => void;
}

/** Every theme of the year: what it got, what it was to get, and a place for what it is to get from now on. */
export function WeightRows({ themes, got, weights, aboutId, onWeigh }: WeightRowsProps) {
  const { t, language } = useTranslation('weighing');
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    first.current?.focus();
    first.current?.select();
  }, []);
  return (
    <ul className="divide-y divide-line border-y border-line">
      {themes.map(({ id, name, colour, weight }) => {
        const share = got?.get(id) ?? null;
        const now = weights.get(id) ?? weight;
        return (
          <li key={id} className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 py-2.5">
            <div className="min-w-0">
              <p className="flex items-center gap-2 leading-snug font-medium">
                <ThemeDot colour={colour} />
                <span className="text-pretty">{name}</span>
              </p>
              {share === null ? null : (
                <span className="mt-1.5 block">
                  <ShareBar share={share} weight={weight} colour={colour} />
                </span>
              )}
              <p className="mt-1 text-xs text-muted tabular-nums">
                {share === null
                  ? t('now', { weight: now })
                  : t('gotAndNow', { share: percentOf(100 * share, language), weight: now })}
              </p>
            </div>
            <NumberField
              label={t('weightOf', { name })}
              labelHidden
              value={weight}
              minValue={0}
              maxValue={100}
              unit="%"
              {...(id === aboutId && { inputRef: first })}
              onChange={(next) => onWeigh(id, next ?? 0)}
              className="w-36 max-md:w-48"
            />
          </li>
        );
      })}
    </ul>
  );
}
