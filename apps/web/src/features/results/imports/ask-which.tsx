import type { ResultImportRow } from '@cadans/contracts/result-imports';
import { useRef } from 'react';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { formatDayInWords } from '../../../words/formats';
import { useTranslation } from '../../../words/use-translation';
import { choose, unchoose } from './choices';
import { NumbersSaid } from './numbers-said';
import type { Work } from './work';

/** Asks of one row after the other which activity it is of; a choice brings the next one, and can be taken back. */
export function AskWhich({ run, choices, change }: Work) {
  const { t } = useTranslation('result-imports');
  const place = useRef<HTMLElement>(null);
  const asked = run.rows.filter(({ among }) => among.length > 0);
  if (asked.length === 0) return null;
  const chosen = new Set(choices.rows.map(({ row }) => row));
  // The answer to the choice before may still be on its way: what was chosen is not asked again.
  const open = asked.filter(({ row, verdict }) => verdict === 'ambiguous' && !chosen.has(row));
  const [next] = open;
  const last = choices.rows.findLast(({ row }) => asked.some((one) => one.row === row));
  const goOn = (to: typeof choices) => {
    change(to);
    // The keyboard goes on where the next question stands.
    place.current?.focus();
  };
  return (
    <Card
      title={t('which')}
      aside={
        next
          ? t('whichOf', { row: next.row, place: asked.length - open.length + 1, all: asked.length })
          : undefined
      }
    >
      <section
        ref={place}
        tabIndex={-1}
        aria-label={next ? t('whichRow', { row: next.row }) : t('which')}
        className="flex flex-col gap-3 outline-none"
      >
        {next ? (
          <Question row={next} onChoose={(activityId) => goOn(choose(choices, next.row, activityId))} />
        ) : (
          <p role="status" className="text-sm text-good">
            {t('whichDone')}
          </p>
        )}
        {last ? (
          <div>
            <Button variant="quiet" size="s" onPress={() => goOn(unchoose(choices, last.row))}>
              {t('lastChoice')}
            </Button>
          </div>
        ) : null}
      </section>
    </Card>
  );
}

interface QuestionProps {
  row: ResultImportRow;
  onChoose: (activityId: string | null) => void;
}

function Question({ row, onChoose }: QuestionProps) {
  const { t, language } = useTranslation('result-imports');
  const { title, link, date, numbers, among } = row;
  return (
    <>
      <p className="text-sm text-muted">{t('whichText')}</p>
      <div className="rounded-control bg-sunken px-3 py-2 text-sm">
        {title ? <p className="font-semibold break-words">{title}</p> : null}
        {link ? <p className="break-all text-muted">{t('rowLink', { link })}</p> : null}
        {date ? <p>{t('rowDate', { day: formatDayInWords(date, language, true) })}</p> : null}
        <NumbersSaid numbers={numbers} />
      </div>
      <ul className="grid gap-2 lg:grid-cols-2">
        {among.map(({ id, title: called, doneOn, channel, owner }) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => onChoose(id)}
              className="flex min-h-11 w-full cursor-pointer flex-col items-start rounded-control border border-line bg-surface px-3 py-2 text-left outline-focus hover:border-accent-line hover:bg-accent-soft focus-visible:outline-2"
            >
              <span className="font-medium break-words">{called}</span>
              <span className="text-xs text-muted">
                {[
                  ...(doneOn ? [t('doneOn', { day: formatDayInWords(doneOn, language, true) })] : []),
                  channel,
                  owner,
                ].join(' · ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <div>
        <Button size="s" onPress={() => onChoose(null)} className="max-md:min-h-11">
          {t('noneOfThese')}
        </Button>
      </div>
    </>
  );
}
