import { RESULT_FIELDS } from '@cadans/domain/result-columns';
import { MATCHED_BY } from '@cadans/domain/result-match';
import { FileText } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { TextField } from '../../../ui/text-field';
import { useTranslation } from '../../../words/use-translation';
import { ColumnField } from './column-field';
import type { Work } from './work';

/** What the file is, how its columns are read and where its numbers come from; all of it can be corrected. */
export function WhatWeRead({ onStartOver, ...work }: Work & { onStartOver: () => void }) {
  const { t } = useTranslation('result-imports');
  const { run } = work;
  const found = MATCHED_BY.flatMap((by) => {
    const count = run.rows.filter((row) => row.by === by).length;
    return count > 0 ? [t(`matchedBy.${by}`, { count })] : [];
  });
  const unused = run.columns.flatMap(({ name, samples, field }, at) =>
    field || samples.length === 0 ? [] : [name ?? t('columnNumber', { number: at + 1 })],
  );
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
          <p className="font-semibold break-words">{run.fileName}</p>
          <p className="text-sm text-muted">
            {[t('rows', { count: run.rows.length }), ...found].join(' · ')}
          </p>
        </div>
      </div>
      {run.hasHeader ? null : (
        <div role="status" className="mt-3 rounded-control border border-warn-line bg-warn-soft px-3 py-2">
          <p className="font-semibold">{t('columnsAsk')}</p>
          <p className="text-sm">{t('columnsAskText')}</p>
        </div>
      )}
      <details className="mt-3" open={!run.hasHeader}>
        <summary className="cursor-pointer py-1 text-sm text-muted hover:text-ink max-md:py-3">
          {t('columnsText')}
        </summary>
        <div className="mt-3 grid gap-x-5 gap-y-1 sm:grid-cols-2 xl:grid-cols-4">
          {RESULT_FIELDS.map((field) => (
            <ColumnField key={field} field={field} {...work} />
          ))}
        </div>
        {unused.length > 0 ? (
          <p className="text-xs break-words text-faint">{t('unused', { names: unused.join(', ') })}</p>
        ) : null}
      </details>
      <SourceField {...work} />
    </Card>
  );
}

/** Where the numbers come from. What is typed counts when one leaves the field: each time all rows are matched anew. */
function SourceField({ run, choices, change }: Work) {
  const { t } = useTranslation('result-imports');
  const [source, setSource] = useState(choices.source);
  return (
    <TextField
      label={t('sourceAsk')}
      optional
      hint={t('sourceHint', { name: run.fileName })}
      value={source}
      onChange={setSource}
      onBlur={() => {
        if (source.trim() !== choices.source) change({ ...choices, source: source.trim() });
      }}
      maxLength={200}
      className="mt-3 max-w-md"
    />
  );
}
