import { serialDay, serialIn } from '@cadans/domain/import-date-serial';
import { FileText } from 'lucide-react';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Checkbox } from '../../ui/checkbox';
import { formatDayInWords } from '../../words/formats';
import type { Language } from '../../words/language';
import { useTranslation } from '../../words/use-translation';
import { ColumnFields } from './column-fields';
import { factsOf } from './facts-of';
import { MatrixSwitch } from './matrix-switch';
import { SheetChoice } from './sheet-choice';
import type { WorkWithRun } from './use-draft';
import { useHeader } from './use-header';

export interface WhatWeSawProps extends WorkWithRun {
  organisationId: string;
  onStartOver: () => void;
}

/** What the file is and how its columns are read; all of it can be corrected. */
export function WhatWeSaw({ organisationId, onStartOver, ...work }: WhatWeSawProps) {
  const { t, language } = useTranslation('imports');
  const { t: ofDates } = useTranslation('import-dates');
  const { t: ofFile } = useTranslation('import-files');
  const { reading, draft, run } = work;
  const header = useHeader(organisationId, reading.id);
  return (
    <Card
      title={t('seen')}
      aside={
        <Button variant="quiet" size="s" onPress={onStartOver}>
          {t('startOver')}
        </Button>
      }
    >
      <div className="flex items-start gap-3">
        <FileText size={20} aria-hidden className="mt-0.5 shrink-0 text-accent" />
        <div className="min-w-0">
          <p className="font-semibold break-words">{reading.fileName}</p>
          <p className="text-sm text-muted">
            {factsOf(reading, t, ofFile)
              .concat(t('dated', { count: run.dated }))
              .join(' · ')}
          </p>
          {run.dateOrder.order ? (
            <p className="text-sm text-muted">
              {t(`orderCertain.${run.dateOrder.order}`, {
                row: run.dateOrder.row ?? 0,
                text: run.dateOrder.text ?? '',
              })}
            </p>
          ) : null}
          {reading.notes.map(({ code, count }) => (
            <p key={code} className="text-sm text-muted">
              {ofFile(`seenNotes.${code}`, { count })}
            </p>
          ))}
          {run.dates.serials.kind === 'certain' ? (
            <p className="text-sm text-muted">
              {ofDates('serialsCertain', {
                row: run.dates.serials.row ?? 0,
                text: run.dates.serials.text ?? '',
                day: dayOfNumber(run.dates.serials.text ?? '', language),
              })}
            </p>
          ) : null}
        </div>
      </div>
      <SheetChoice organisationId={organisationId} reading={reading} />
      <MatrixSwitch organisationId={organisationId} {...work} />
      {run.matrix?.isRead ? null : (
        <Checkbox
          className="mt-3"
          isSelected={draft.hasHeader}
          isDisabled={header.isPending}
          onChange={(hasHeader) => header.mutate({ ...draft, hasHeader })}
        >
          {t('hasHeader')}
        </Checkbox>
      )}
      <ColumnFields {...work} />
    </Card>
  );
}

function dayOfNumber(text: string, language: Language): string {
  return formatDayInWords(serialDay(serialIn(text) ?? 0, '1900'), language, true);
}
