import type { ImportRow } from '@cadans/contracts/import-dry-run';
import { isWaiting, type Verdict } from '@cadans/domain/import-choices';
import { Checkbox } from '../../ui/checkbox';
import { Chip, type ChipTone } from '../../ui/chip';
import { Cell, Row } from '../../ui/table';
import { formatDay } from '../../words/formats';
import { useLanguage } from '../../words/use-language';
import { useTranslation } from '../../words/use-translation';
import { choiceOf, skipRow } from './draft-changes';
import { placeOf } from './place-of';
import type { Work } from './use-draft';

/** What happens to one row of the file, and the choice to leave it out. */
export function DryRunRow({ row, draft, change }: Work & { row: ImportRow }) {
  const { t } = useTranslation('imports');
  const { language } = useLanguage();
  const day = row.startsOn ? formatDay(row.startsOn, language) : '–';
  const lastDay = row.endsOn && row.endsOn !== row.startsOn ? ` – ${formatDay(row.endsOn, language)}` : '';
  const isSkipped = choiceOf(draft, row.row).skip ?? row.verdict === 'skipped';
  const maySkip = isSkipped || row.verdict === 'ready' || isWaiting(row.verdict);
  const status = row.verdict === 'parked' || row.verdict === 'error' ? '' : t(`status.${row.status}`);
  return (
    <Row className={isSkipped ? 'opacity-60' : ''}>
      <Cell align="end" className="text-faint max-md:hidden">
        {row.place ? (
          <>
            {row.place.row}
            <span className="block text-xs whitespace-nowrap">{row.place.period}</span>
          </>
        ) : (
          row.row
        )}
      </Cell>
      <Cell className="tabular-nums whitespace-nowrap max-md:hidden">
        {day}
        {lastDay}
      </Cell>
      <Cell className="min-w-48">
        <span className="block text-pretty break-words">{row.title || '–'}</span>
        <span className="flex flex-wrap items-center gap-x-2 gap-y-1 pt-1">
          <Chip tone={toneOf(row.verdict)}>{t(`verdicts.${row.verdict}`)}</Chip>
          <span className="text-xs text-faint md:hidden">
            {placeOf(row, t)} · {day}
          </span>
          <span className="text-xs text-muted lg:hidden">
            {[row.theme, row.owner].filter(Boolean).join(' · ')}
          </span>
        </span>
        {[...row.why.map((why) => reason(why, t)), ...row.notes.map((note) => noteOf(note, t))].map(
          (text) => (
            <span key={text} className="block pt-0.5 text-xs text-muted">
              {text}
            </span>
          ),
        )}
      </Cell>
      <Cell className="max-lg:hidden">{row.theme ?? '–'}</Cell>
      <Cell className="max-lg:hidden">{row.owner ?? '–'}</Cell>
      <Cell className="max-xl:hidden">{row.channel ?? '–'}</Cell>
      <Cell className="max-xl:hidden">{status}</Cell>
      <Cell align="end">
        {maySkip ? (
          <Checkbox
            isSelected={isSkipped}
            onChange={(skip) => change(skipRow(draft, row.row, skip))}
            aria-label={t('skipRow', { row: row.row })}
          >
            <span className="text-xs text-muted">{t('skip')}</span>
          </Checkbox>
        ) : null}
      </Cell>
    </Row>
  );
}

function toneOf(verdict: Verdict): ChipTone {
  if (verdict === 'ready') return 'good';
  if (verdict === 'error') return 'danger';
  return isWaiting(verdict) ? 'warn' : 'neutral';
}

type T = ReturnType<typeof useTranslation<'imports'>>['t'];

const REASONS = [
  'not_a_date',
  'no_such_day',
  'year_out_of_range',
  'order_unknown',
  'year_missing',
  'serials_unknown',
  'weekday_contradicts',
  'ends_before_start',
  'window_too_long',
  'no_title',
  'too_long',
  'hidden_characters',
  'not_a_number',
  'owner_not_active',
  'channel_deliberately_not',
  'deliberately_not',
  'plan_agreed',
  'archived',
  'date_left_out',
] as const;
const NOTES = [
  'title_shortened',
  'link_ignored',
  'one_channel_of_several',
  'not_yet_done',
  'finish_ignored',
  'date_chosen',
] as const;

function reason(why: string, t: T): string {
  const known = REASONS.find((one) => one === why);
  return known ? t(`why.${known}`) : why;
}

function noteOf(note: string, t: T): string {
  const known = NOTES.find((one) => one === note);
  return known ? t(`notes.${known}`) : note;
}
