import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { CallError } from '../../../api/call-error';
import { explain } from '../../../api/explain';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { ProgressBar } from '../../../ui/progress-bar';
import { useTranslation } from '../../../words/use-translation';
import { dryRunQuery, importFile, type ReadingPlace } from './result-import.queries';
import type { Work } from './work';

export interface ImportFootProps extends Work {
  place: ReadingPlace;
  /** The outcome that is shown belongs to the choices before; the new one is on its way. */
  isReckoning: boolean;
  onImported: (importId: string) => void;
}

/** How many rows are ready and how many wait, and the one button that changes anything. */
export function ImportFoot({ place, run, choices, isReckoning, onImported }: ImportFootProps) {
  const { t } = useTranslation('result-imports');
  const { t: ui } = useTranslation('ui');
  const queries = useQueryClient();
  const [leaveOutWaiting, setLeaveOutWaiting] = useState(false);
  const importing = useMutation({
    mutationFn: (key: string) =>
      importFile(queries, place, { choices, digest: run.digest, leaveOutWaiting, key }),
    onSuccess: ({ id }) => onImported(id),
    onError: (error) => {
      if (error instanceof CallError && error.code === 'stale')
        void queries.invalidateQueries({ queryKey: dryRunQuery(place, choices).queryKey });
    },
  });
  // A try whose answer was lost goes again under its own key.
  const lost = importing.error instanceof CallError && importing.error.code === 'offline';
  const key = lost ? importing.variables : undefined;
  const count = run.counts.ready + run.counts.corrects;
  const waiting = run.counts.ambiguous;
  const isStale = importing.error instanceof CallError && importing.error.code === 'stale';
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
      {importing.isPending ? (
        <ProgressBar label={t('recording', { count })} value={null} figure={t('stepOf', { step: 3 })} />
      ) : (
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
          <div className="min-w-0 text-sm" role="status">
            <p className="font-semibold">
              {t('ready', { count })}
              {waiting > 0 ? <span className="text-warn"> · {t('waiting', { count: waiting })}</span> : null}
            </p>
            {count === 0 ? (
              <p className="text-muted">
                {t(waiting === 0 && run.counts.already > 0 ? 'nothingNew' : 'nothingReady')}
              </p>
            ) : null}
          </div>
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            {waiting > 0 && count > 0 ? (
              <Checkbox isSelected={leaveOutWaiting} onChange={setLeaveOutWaiting}>
                {t('leaveOut')}
              </Checkbox>
            ) : null}
            <Button
              variant="primary"
              size="l"
              isDisabled={count === 0 || isReckoning || (waiting > 0 && !leaveOutWaiting)}
              onPress={() => importing.mutate(key ?? crypto.randomUUID())}
            >
              {t('importNow', { count })}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
