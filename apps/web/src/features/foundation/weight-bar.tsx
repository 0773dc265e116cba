import type { ChosenTheme } from '@cadans/contracts/plans';
import { WHOLE } from '@cadans/domain/theme-weight';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components/Slider';
import { classes } from '../../ui/classes';
import { themeClass } from '../../ui/theme-colours';
import { useTranslation } from '../../words/use-translation';
import { totalOf } from './share-out';

export interface WeightBarProps {
  themes: readonly ChosenTheme[];
  /** Left out, the bar only shows. */
  onChange?: ((themes: ChosenTheme[]) => void) | undefined;
}

/** From here on a name fits in its part of the bar. */
const ROOM_FOR_NAME = 14;

/**
 * The division of the year as one bar. Its borders can be dragged or moved with the arrow keys: what one theme gets the
 * next one gives, so that the whole stays 100. While it is not 100 only the numbers can bring it back.
 */
export function WeightBar({ themes, onChange }: WeightBarProps) {
  const { t } = useTranslation('foundation');
  const total = totalOf(themes);
  const borders = themes.slice(0, -1).map((_, at) => totalOf(themes.slice(0, at + 1)));
  const parts = (
    <div className="flex h-7 w-full gap-px overflow-hidden rounded-control bg-sunken">
      {themes.map(({ id, name, colour, weight }) => (
        <span
          key={id}
          data-mark
          className={classes(
            themeClass(colour),
            'flex min-w-0 items-center justify-center overflow-hidden bg-theme-solid px-1 text-2xs font-semibold text-theme-on-solid transition-[flex-basis]',
          )}
          style={{ flex: `0 1 ${(weight * WHOLE) / Math.max(total, WHOLE)}%` }}
        >
          {weight >= ROOM_FOR_NAME ? <span className="truncate">{name}</span> : null}
        </span>
      ))}
    </div>
  );
  if (!onChange || total !== WHOLE || themes.length < 2) {
    const said = themes.map(({ name, weight }) => `${name} ${weight}%`).join(', ');
    return (
      <div role="img" aria-label={`${t('division')}: ${said}`}>
        {parts}
      </div>
    );
  }
  const divide = (next: number[]) => {
    const ends = [...next, WHOLE];
    onChange(themes.map((theme, at) => ({ ...theme, weight: (ends[at] ?? WHOLE) - (ends[at - 1] ?? 0) })));
  };
  return (
    <Slider aria-label={t('division')} value={borders} onChange={divide} maxValue={WHOLE} className="w-full">
      <SliderTrack className="relative h-7 w-full">
        {parts}
        {borders.map((_, at) => (
          <SliderThumb
            key={themes[at]?.id}
            index={at}
            aria-label={t('border', { one: themes[at]?.name ?? '', other: themes[at + 1]?.name ?? '' })}
            className="group top-1/2 grid h-11 w-6 cursor-ew-resize place-items-center outline-none"
          >
            <span
              data-no-print
              className="h-8 w-1.5 rounded-full border border-line-strong bg-surface shadow-card outline-offset-2 outline-focus transition-transform group-hover:scale-y-110 group-focus-visible:outline-2 group-dragging:bg-accent"
            />
          </SliderThumb>
        ))}
      </SliderTrack>
    </Slider>
  );
}
