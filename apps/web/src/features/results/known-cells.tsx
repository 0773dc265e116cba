import type { Result } from '@cadans/contracts/results';
import { MEASURES } from '@cadans/domain/yield';
import { Pencil } from 'lucide-react';
import { IconButton } from '../../ui/icon-button';
import { Cell } from '../../ui/table';
import { formatDayInWords } from '../../words/formats';
import { useTranslation } from '../../words/use-translation';
import { numberInWords } from './numbers';

export interface KnownCellsProps {
  result: Result;
  /** Left out for who may not plan. */
  onCorrect?: (() => void) | undefined;
}

/** One measurement as cells: its numbers below their heads, when it was measured, where it comes from, and the note. */
export function KnownCells({ result, onCorrect }: KnownCellsProps) {
  const { t, language } = useTranslation('results');
  const { measuredOn, source, note } = result;
  const day = formatDayInWords(measuredOn, language, true);
  return (
    <>
      {MEASURES.map((measure) => {
        const value = result[measure];
        return value === null ? (
          <Cell key={measure} align="end" className="align-top text-faint max-md:hidden">
            –
          </Cell>
        ) : (
          <Cell
            key={measure}
            align="end"
            className="align-top font-semibold max-md:inline-block max-md:py-0.5 max-md:pr-4 max-md:pl-0"
          >
            <span className="pr-1.5 font-normal text-muted md:hidden">{t(`measure.${measure}`)}</span>
            {numberInWords(value, measure, language)}
          </Cell>
        );
      })}
      <Cell className="align-top text-xs break-words text-muted max-md:block max-md:px-0 max-md:py-0.5">
        {day}
        {source ? ` · ${source}` : ''}
        {note ? <span className="block">{note}</span> : null}
      </Cell>
      <Cell align="end" className="align-top max-md:block max-md:px-0 max-md:py-0">
        {onCorrect ? (
          <IconButton
            label={t('correctOf', { day })}
            icon={<Pencil size={14} aria-hidden />}
            onPress={onCorrect}
          />
        ) : null}
      </Cell>
    </>
  );
}
