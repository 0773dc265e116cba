import type { Imported } from '@cadans/contracts/imports';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Skeleton } from '../../ui/skeleton';
import { ChooseFile } from './choose-file';
import { readingQuery } from './import.queries';
import { ImportDone } from './import-done';
import { ImportWork } from './import-work';

export interface ImportScreenProps {
  organisationId: string;
  /** The file that is being imported: it stands in the address, so that a reload loses nothing. */
  readingId: string | undefined;
  onReading: (readingId: string | undefined) => void;
}

/** The import from file to result. */
export function ImportScreen({ organisationId, readingId, onReading }: ImportScreenProps) {
  const [imported, setImported] = useState<Imported | null>(null);
  const reading = useQuery({
    ...readingQuery({ organisationId, readingId: readingId ?? '' }),
    enabled: readingId !== undefined && imported === null,
  });
  if (imported) {
    return (
      <ImportDone
        organisationId={organisationId}
        imported={imported}
        onAnother={() => {
          setImported(null);
          onReading(undefined);
        }}
      />
    );
  }
  if (readingId !== undefined && reading.isPending) return <Skeleton className="h-96" />;
  if (readingId === undefined || !reading.data)
    return <ChooseFile organisationId={organisationId} isExpired={reading.isError} onRead={onReading} />;
  return (
    <ImportWork
      organisationId={organisationId}
      readingId={readingId}
      onStartOver={() => onReading(undefined)}
      onImported={setImported}
    />
  );
}
