import type { ResultImportRow } from '@cadans/contracts/result-imports';
import type { ResultVerdict } from '@cadans/domain/result-import';
import { Checkbox } from '../../../ui/checkbox';
import { Chip, type ChipTone } from '../../../ui/chip';
import { Cell, Row } from '../../../ui/table';
import { formatDayInWords } from '../../../words/formats';
import { useTranslation } from '../../../words/use-translation';
import { choose, isLeftOut, unchoose } from './choices';
import { NumbersSaid } from './numbers-said';
import { whyOf } from './why';
import type { Work } from './work';

/** What happens to one row of the file, and the choice to leave it out. */
export function VerdictRow({ row, choices, change }: Work & { row: ResultImportRow }) {
  const { t, language } = useTranslation('result-imports');
  const { row: number, verdict, title, link, activity, numbers } = row;
  const isOut = isLeftOut(choices, number);
  const mayLeave = isOut || verdict === 'ready' || verdict === 'corrects';
  const doneOn = activity?.doneOn ?? null;
  const meant = activity
    ? [
        ...(activity.title === title ? [] : [activity.title]),
        ...(doneOn ? [t('doneOn', { day: formatDayInWords(doneOn, language, true) })] : []),
        activity.channel,
        activity.owner,
      ].join(' · ')
    : '';
  return (
    <Row className={isOut ? 'opacity-60' : ''}>
      <Cell align="end" className="align-top text-faint max-md:hidden">
        {number}
      </Cell>
      <Cell className="align-top">
        <span className="block font-medium break-words">{title || link || activity?.title || '–'}</span>
        {meant ? <span className="block text-xs text-muted">{meant}</span> : null}
        <span className="flex flex-wrap items-center gap-x-2 gap-y-1 pt-1">
          <Chip tone={TONES[verdict] ?? 'neutral'}>{t(`verdict.${verdict}`)}</Chip>
          <span className="text-xs text-faint md:hidden">
            {t('row')} {number}
          </span>
        </span>
        {whyOf(row, t).map((why) => (
          <span key={why} className="block pt-0.5 text-xs text-muted">
            {why}
          </span>
        ))}
        <span className="block pt-1 text-xs lg:hidden">
          <NumbersSaid numbers={numbers} />
        </span>
      </Cell>
      <Cell className="align-top max-lg:hidden">
        <NumbersSaid numbers={numbers} />
      </Cell>
      <Cell align="end" className="align-top">
        {mayLeave ? (
          <Checkbox
            isSelected={isOut}
            onChange={(out) => change(out ? choose(choices, number, null) : unchoose(choices, number))}
            aria-label={t('leaveOutRowOf', { row: number })}
          >
            <span className="text-xs text-muted">{t('leaveOutRow')}</span>
          </Checkbox>
        ) : null}
      </Cell>
    </Row>
  );
}

const TONES: Partial<Record<ResultVerdict, ChipTone>> = {
  ready: 'good',
  corrects: 'good',
  ambiguous: 'warn',
  differs: 'warn',
  unreadable: 'danger',
};
