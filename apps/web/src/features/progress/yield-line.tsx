import { useTranslation } from '../../words/use-translation';
import { percentOf } from './digits';
import type { FigureKey } from './figure';
import { FigureButton } from './figure-button';
import { ShareBar } from './share-bar';
import { Sparkline } from './sparkline';
import { type YieldColumn, yieldFigureIn } from './yield-figures';
import type { YieldBy, YieldRow } from './yield-rows';

interface LineProps {
  row: YieldRow;
  by: YieldBy;
  onOpen: (figure: FigureKey) => void;
}

/** One figure of a line, open to the activities it was added up from. */
export function YieldFigure({ row, by, column, onOpen }: LineProps & { column: YieldColumn }) {
  const { t, language } = useTranslation('progress');
  const value = yieldFigureIn(row, column, language);
  const name = row.name || t('noName');
  return (
    <FigureButton
      label={t('openYield', { name, column: t(`column.${column}`), value })}
      onPress={() => onOpen(`${by}:${row.id}`)}
      className={column === 'quoteRequests' ? 'font-semibold' : ''}
    >
      {value}
    </FigureButton>
  );
}

/** What it got of the work beside what was chosen: a bar, and the two figures. */
export function YieldShare({ row, by, onOpen }: LineProps) {
  const { t, language } = useTranslation('progress');
  const { id, share, weight, colour, name } = row;
  if (share === null) return <span className="text-faint">{t('unknown')}</span>;
  const said =
    weight === null
      ? percentOf(100 * share, language)
      : t('shares', { share: Math.round(100 * share), weight });
  return (
    <span className="flex min-w-0 items-center gap-2.5">
      <span className="w-32 max-md:flex-1">
        <ShareBar share={share} weight={weight} colour={colour} />
      </span>
      <FigureButton
        label={t('openYield', { name, column: t('column.share'), value: said })}
        onPress={() => onOpen(by === 'theme' ? `share:${id}` : `channel:${id}`)}
        className="whitespace-nowrap tabular-nums"
      >
        {said}
      </FigureButton>
    </span>
  );
}

/** How the share went over the months. */
export function YieldDevelopment({ row }: Pick<LineProps, 'row'>) {
  const { t, language } = useTranslation('progress');
  const { development, colour } = row;
  if (development.every((share) => share === null)) return <span className="text-faint">{t('unknown')}</span>;
  const values = development.map((share) =>
    share === null ? t('unknown') : percentOf(100 * share, language),
  );
  return (
    <Sparkline
      values={development}
      colour={colour}
      label={t('development', { months: development.length, values: values.join(', ') })}
    />
  );
}
