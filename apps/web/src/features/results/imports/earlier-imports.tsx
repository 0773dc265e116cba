import type { ResultImport } from '@cadans/contracts/result-import-undo';
import { useQuery } from '@tanstack/react-query';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { formatMoment } from '../../../words/moment';
import { useTranslation } from '../../../words/use-translation';
import { importsQuery } from './result-import.queries';
import { UndoRefused } from './undo-refused';
import { useUndoImport } from './use-undo-import';

export interface EarlierImportsProps {
  organisationId: string;
  timeZone: string;
}

/** The imports of before, each with the way back. Nothing while there are none. */
export function EarlierImports({ organisationId, timeZone }: EarlierImportsProps) {
  const { t } = useTranslation('result-imports');
  const { data: imports = [] } = useQuery(importsQuery(organisationId));
  const undoing = useUndoImport(organisationId);
  if (imports.length === 0) return null;
  return (
    <Card title={t('earlier')}>
      <p className="text-sm text-muted">{t('earlierText')}</p>
      <ul className="mt-2 divide-y divide-line">
        {imports.map((one) => (
          <li key={one.id} className="flex flex-col gap-2 py-2.5">
            <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
              <Earlier imported={one} timeZone={timeZone} />
              {one.undone ? null : (
                <Button
                  size="s"
                  aria-label={t('undoOf', { source: one.source })}
                  isPending={undoing.isPending && undoing.importId === one.id}
                  onPress={() => undoing.undo({ importId: one.id, leaveCorrected: false })}
                  className="max-md:min-h-11"
                >
                  {t('undo')}
                </Button>
              )}
            </div>
            <UndoRefused undoing={undoing} importId={one.id} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Earlier({ imported, timeZone }: { imported: ResultImport; timeZone: string }) {
  const { t, language } = useTranslation('result-imports');
  const { source, by, at, recorded, corrected, undone } = imported;
  return (
    <div className="min-w-0 text-sm">
      <p className="font-medium break-words">
        {t('earlierOf', { source, moment: formatMoment(at, timeZone, language) })}{' '}
        <span className="font-normal text-muted">{t('earlierBy', { by })}</span>
      </p>
      <p className="text-muted">
        {[
          ...(recorded > 0 ? [t('recorded', { count: recorded })] : []),
          ...(corrected > 0 ? [t('corrected', { count: corrected })] : []),
          ...(undone ? [t('undone', { by: undone.by })] : []),
        ].join(' · ')}
      </p>
    </div>
  );
}
