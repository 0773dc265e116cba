import type { Imported } from '@cadans/contracts/imports';
import { isWaiting, VERDICTS } from '@cadans/domain/import-choices';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { CallError } from '../../api/call-error';
import { explain } from '../../api/explain';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { useTranslation } from '../../words/use-translation';
import { dryRunQuery, importFile } from './import.queries';
import type { WorkWithRun } from './use-draft';
import { whatIsMade } from './what-is-made';

export interface ImportFootProps extends WorkWithRun {
  organisationId: string;
  /** The outcome that is shown belongs to the choices before; the new one is on its way. */
  isReckoning: boolean;
  onImported: (imported: Imported) => void;
}

/** How many rows are ready and how many wait, and the one button that changes anything. */
export function ImportFoot({
  organisationId,
  reading,
  run,
  draft,
  isReckoning,
  onImported,
}: ImportFootProps) {
  const { t, language } = useTranslation('imports');
  const { t: ui } = useTranslation('ui');
  const queries = useQueryClient();
  const [leaveOutWaiting, setLeaveOutWaiting] = useState(false);
  const place = { organisationId, readingId: reading.id };
  const importing = useMutation({
    mutationFn: () => importFile(queries, place, { draft, digest: run.digest, leaveOutWaiting }),
    onSuccess: onImported,
    onError: (error) => {
      if (error instanceof CallError && error.code === 'stale')
        void queries.invalidateQueries({ queryKey: dryRunQuery(place, draft).queryKey });
    },
  });
  const waiting = VERDICTS.filter(isWaiting).reduce((sum, verdict) => sum + run.counts[verdict], 0);
  const { ready } = run.counts;
  const isStale = importing.error instanceof CallError && importing.error.code === 'stale';
  const made = whatIsMade(run.creates, t, language);
  return (
    <div
      className="sticky bottom-0 z-10 -mx-4 border-t border-line bg-paper px-4 py-3 max-md:bottom-[calc(3.5rem+env(safe-area-inset-bottom))] md:-mx-6.5 md:px-6.5"
      data-no-print
    >
      {importing.isError ? (
        <Banner tone="danger" title={t('refused')} className="mb-3">
          {isStale ? t('changed') : explain(importing.error, ui)}
        </Banner>
      ) : null}
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <div className="min-w-0 text-sm" role="status">
          <p className="font-semibold">
            {t('ready', { count: ready })}
            {waiting > 0 ? <span className="text-warn"> · {t('waiting', { count: waiting })}</span> : null}
          </p>
          {ready > 0 && made ? (
            <p className="text-muted text-pretty max-md:hidden">{t('creates', { what: made })}</p>
          ) : null}
          {ready === 0 ? (
            <p className="text-muted">
              {waiting === 0 && run.counts.duplicate > 0 ? t('nothingNew') : t('nothingReady')}
            </p>
          ) : null}
        </div>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          {waiting > 0 && ready > 0 ? (
            <Checkbox isSelected={leaveOutWaiting} onChange={setLeaveOutWaiting}>
              {t('leaveOut')}
            </Checkbox>
          ) : null}
          <Button
            variant="primary"
            size="l"
            isPending={importing.isPending}
            isDisabled={ready === 0 || isReckoning || (waiting > 0 && !leaveOutWaiting)}
            onPress={() => importing.mutate()}
          >
            {t('importNow', { count: ready })}
          </Button>
        </div>
      </div>
    </div>
  );
}
