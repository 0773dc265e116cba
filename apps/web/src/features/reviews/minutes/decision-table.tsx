import type { ReviewItem } from '@cadans/contracts/review-forms';
import { useId } from 'react';
import { Cell, HeadCell, Row, Table } from '../../../ui/table';
import { formatDayInWords } from '../../../words/formats';
import { useTranslation } from '../../../words/use-translation';
import { decidedLabel } from '../choice-words';

export interface DecisionTableProps {
  title: string;
  items: readonly ReviewItem[];
  name: (memberId: string | null) => string;
}

/** What was decided about each matter, by whom it is done and when; on a phone the columns stand below each other. */
export function DecisionTable({ title, items, name }: DecisionTableProps) {
  const { t, language } = useTranslation('reviews');
  const heading = useId();
  const day = (date: string) => formatDayInWords(date, language);
  const state = ({ carriedOut, doneOn }: NonNullable<ReviewItem['decision']>) =>
    carriedOut === 'settled'
      ? ''
      : carriedOut !== null
        ? t('doneAtOnce')
        : doneOn === null
          ? t('notDone')
          : t('doneOn', { day: day(doneOn) });
  return (
    <section aria-labelledby={heading} className="border-b border-line py-4">
      <h2 id={heading} className="pb-1.5 font-serif text-lg font-semibold">
        {title}
      </h2>
      {items.length === 0 ? (
        <p className="text-sm text-muted">{t('decisionsNone')}</p>
      ) : (
        <Table aria-labelledby={heading} className="max-sm:block">
          <thead className="max-sm:sr-only">
            <tr>
              {(['matter', 'decision', 'owner', 'due'] as const).map((column) => (
                <HeadCell key={column} className="px-2 py-1.5 first:pl-0 last:pr-0">
                  {t(`head.${column}`)}
                </HeadCell>
              ))}
            </tr>
          </thead>
          <tbody className="max-sm:block">
            {items.map(({ id, kind, sentence, decision }) => (
              <Row key={id} className="max-sm:flex max-sm:flex-wrap max-sm:gap-x-3 max-sm:py-2">
                <Cell className="w-1/2 px-2 py-2 pl-0! align-top! text-pretty max-sm:w-full max-sm:p-0!">
                  {sentence[language]}
                  {decision && decision.note !== '' ? (
                    <span className="block text-xs text-muted text-pretty">“{decision.note}”</span>
                  ) : null}
                </Cell>
                {decision ? (
                  <>
                    <Cell className="px-2 py-2 align-top! max-sm:w-full max-sm:p-0!">
                      <strong className="font-semibold">{decidedLabel(kind, decision.choice, t)}</strong>
                      <span className="block text-xs text-muted">{state(decision)}</span>
                    </Cell>
                    <Cell className="px-2 py-2 align-top! whitespace-nowrap max-sm:p-0!">
                      {name(decision.ownerId)}
                    </Cell>
                    <Cell className="px-2 py-2 pr-0! align-top! whitespace-nowrap max-sm:p-0!">
                      {day(decision.dueOn)}
                    </Cell>
                  </>
                ) : (
                  <Cell colSpan={3} className="px-2 py-2 align-top! text-muted max-sm:p-0!">
                    {t('undecided')}
                  </Cell>
                )}
              </Row>
            ))}
          </tbody>
        </Table>
      )}
    </section>
  );
}
