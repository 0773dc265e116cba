import { useQuery } from '@tanstack/react-query';
import { CircleCheck, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { Skeleton } from '../../../ui/skeleton';
import { useTranslation } from '../../../words/use-translation';
import { importsQuery } from './result-import.queries';
import { UndoRefused } from './undo-refused';
import { useUndoImport } from './use-undo-import';

export interface ImportDoneProps {
  organisationId: string;
  importId: string;
  /** The way to what is done and what came of it. */
  toResults: ReactNode;
  onAnother: () => void;
}

/** What the import did, with the way back. */
export function ImportDone({ organisationId, importId, toResults, onAnother }: ImportDoneProps) {
  const { t } = useTranslation('result-imports');
  const { data: imports, isPending } = useQuery(importsQuery(organisationId));
  const undoing = useUndoImport(organisationId);
  const imported = imports?.find(({ id }) => id === importId);
  const another = (
    <Button variant="quiet" onPress={onAnother}>
      {t('another')}
    </Button>
  );
  if (isPending) return <Skeleton className="h-72" />;
  if (!imported)
    return (
      <EmptyState title={t('gone')} actions={another}>
        {null}
      </EmptyState>
    );
  const { recorded, corrected, activities, undone } = imported;
  if (undone)
    return (
      <EmptyState
        icon={<Undo2 size={24} />}
        title={t('doneUndone')}
        actions={
          <>
            {toResults}
            {another}
          </>
        }
      >
        <p>{t('doneUndoneText')}</p>
        <p>{t('undone', { by: undone.by })}</p>
      </EmptyState>
    );
  return (
    <>
      <EmptyState
        icon={<CircleCheck size={24} />}
        title={recorded > 0 ? t('done', { count: recorded }) : t('doneOnlyRight', { count: corrected })}
        actions={
          <>
            {toResults}
            <Button
              isPending={undoing.isPending}
              onPress={() => undoing.undo({ importId, leaveCorrected: false })}
            >
              {t('undo')}
            </Button>
            {another}
          </>
        }
      >
        <p>
          {t('doneActivities', { count: activities })}
          {recorded > 0 && corrected > 0 ? ` ${t('doneRight', { count: corrected })}` : ''}
        </p>
        <p>{t('doneText')}</p>
      </EmptyState>
      <UndoRefused undoing={undoing} importId={importId} />
    </>
  );
}
