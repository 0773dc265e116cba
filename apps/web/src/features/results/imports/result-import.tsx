import { type ReactNode, useState } from 'react';
import { useKeptText } from '../../../ui/use-kept-text';
import { ChooseResults } from './choose-results';
import { ImportDone } from './import-done';
import { ImportWork } from './import-work';
import { pasteKey } from './paste-key';

/** Where one is: with a file that was read, or with an import that was done. Neither is the beginning. */
export interface ImportPlace {
  readonly reading?: string | undefined;
  readonly done?: string | undefined;
}

export interface ResultImportProps {
  organisationId: string;
  timeZone: string;
  /** It stands in the address, so that a reload loses nothing. */
  at: ImportPlace;
  onGo: (to: ImportPlace) => void;
  toResults: ReactNode;
}

/** Results from a file or from what was pasted: read, settled, recorded, and taken back. */
export function ResultImport({ organisationId, timeZone, at, onGo, toResults }: ResultImportProps) {
  const [isExpired, setExpired] = useState(false);
  const [, paste] = useKeptText(pasteKey(organisationId));
  if (at.done !== undefined)
    return (
      <ImportDone
        organisationId={organisationId}
        importId={at.done}
        toResults={toResults}
        onAnother={() => onGo({})}
      />
    );
  if (at.reading === undefined)
    return (
      <ChooseResults
        organisationId={organisationId}
        timeZone={timeZone}
        isExpired={isExpired}
        onRead={(reading) => {
          setExpired(false);
          onGo({ reading });
        }}
      />
    );
  return (
    <ImportWork
      key={at.reading}
      place={{ organisationId, readingId: at.reading }}
      onStartOver={(isGone) => {
        setExpired(isGone);
        onGo({});
      }}
      onImported={(done) => {
        paste('');
        onGo({ done });
      }}
    />
  );
}
