import type { ImportQuestion, ImportRow } from '@cadans/contracts/import-dry-run';
import { useState } from 'react';
import { DateField } from '../../ui/date-field';
import { Select } from '../../ui/select';
import { formatWeekday } from '../../words/formats';
import { useLanguage } from '../../words/use-language';
import { useTranslation } from '../../words/use-translation';
import { choiceOf, chooseDay, dayOf, skipRow } from './draft-changes';
import { placeOf } from './place-of';
import type { Work, WorkWithRun } from './use-draft';

/** More rows than this are answered together, or in the file. */
const MOST_SINGLE = 50;
/** So few are in sight at once. */
const FEW = 3;

/** The dates that were asked, one by one: what fits most need not fit all. */
export function AskedDays({ kind, run, ...work }: WorkWithRun & { kind: ImportQuestion['kind'] }) {
  const { t } = useTranslation('imports');
  const asked = run.rows.flatMap((row) =>
    row.questions.filter((question) => question.kind === kind).map((question) => ({ row, question })),
  );
  if (asked.length > MOST_SINGLE) return null;
  return (
    <details className="mt-2" open={asked.length <= FEW}>
      <summary className="cursor-pointer py-1 text-sm text-muted hover:text-ink max-md:py-3">
        {t('perRow')}
      </summary>
      <ul className="mt-2 flex flex-col gap-3">
        {asked.map(({ row, question }) => (
          <AskedDay key={`${row.row} ${question.part}`} row={row} question={question} {...work} />
        ))}
      </ul>
    </details>
  );
}

const LIKE_ALL = 'like_all';
const OTHER = 'other';
const LEAVE_OUT = 'leave_out';

function AskedDay({ row, question, draft, change }: Work & { row: ImportRow; question: ImportQuestion }) {
  const { t } = useTranslation('import-dates');
  const { t: inImport } = useTranslation('imports');
  const { language } = useLanguage();
  const [isTyping, setTyping] = useState(false);
  const { part, text, options } = question;
  const chosen = dayOf(draft, row.row, part);
  const isOther = chosen !== null && !options.includes(chosen);
  const label = t('dayOf', { title: row.title, place: placeOf(row, inImport) });
  const value =
    choiceOf(draft, row.row).skip === true ? LEAVE_OUT : isTyping || isOther ? OTHER : (chosen ?? LIKE_ALL);
  const choose = (id: string) => {
    setTyping(id === OTHER);
    if (id === OTHER) return;
    const anew = chooseDay(draft, row.row, part, id === LIKE_ALL || id === LEAVE_OUT ? null : id);
    change(id === LEAVE_OUT ? skipRow(anew, row.row, true) : anew);
  };
  return (
    <li className="grid items-start gap-x-3 gap-y-1 md:grid-cols-[minmax(0,1fr)_minmax(0,20rem)]">
      <span className="text-sm text-pretty break-words">
        <span className="text-faint">{placeOf(row, inImport)}: </span>
        {row.title || '–'} <span className="text-muted">‘{text}’</span>
      </span>
      <span className="flex flex-col gap-2">
        <Select
          label={label}
          labelHidden
          options={[
            { id: LIKE_ALL, label: t('sameForAllDates') },
            ...options.map((day) => ({ id: day, label: formatWeekday(day, language) })),
            { id: OTHER, label: t('otherDay') },
            { id: LEAVE_OUT, label: inImport('skip') },
          ]}
          value={value}
          onChange={choose}
        />
        {value === OTHER ? (
          <DateField
            label={t('otherDayOf', { title: row.title })}
            labelHidden
            value={chosen}
            onChange={(day) => day !== null && change(chooseDay(draft, row.row, part, day))}
          />
        ) : null}
      </span>
    </li>
  );
}
