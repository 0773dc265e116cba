import { classes } from '../../ui/classes';
import { useTranslation } from '../../words/use-translation';
import type { FigureKey } from './figure';
import { FigureButton } from './figure-button';

export interface FigureRowProps {
  figure: FigureKey;
  label: string;
  value: string;
  /** Read badly by a director: said in the colour of a warning, and by its number. */
  isBad?: boolean;
  onOpen: (figure: FigureKey) => void;
}

/** A figure beside a dial: what it is, and the number that opens to its rows. */
export function FigureRow({ figure, label, value, isBad = false, onOpen }: FigureRowProps) {
  const { t } = useTranslation('progress');
  return (
    <li className="flex items-baseline justify-between gap-3 text-sm">
      <span className="min-w-0 text-muted">{label}</span>
      <FigureButton
        label={t('openFigure', { label, value })}
        onPress={() => onOpen(figure)}
        className={classes('text-right font-semibold tabular-nums', isBad && 'text-danger')}
      >
        {value}
      </FigureButton>
    </li>
  );
}
