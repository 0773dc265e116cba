import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { CallError } from '../../api/call-error';
import { explain } from '../../api/explain';
import { IMPORT_ENDINGS, LARGEST, uploadImportFile } from '../../api/upload-import-file';
import { Banner } from '../../ui/banner';
import { FileDrop } from '../../ui/file-drop';
import { Spinner } from '../../ui/spinner';
import { useKeptText } from '../../ui/use-kept-text';
import { useTranslation } from '../../words/use-translation';
import { PasteTable, pasteKey } from './paste-table';

export interface ChooseFileProps {
  organisationId: string;
  /** The file before could not be found any more. */
  isExpired: boolean;
  onRead: (readingId: string) => void;
}

const STEPS = ['stepRead', 'stepComplete', 'stepImport'] as const;

/** The first step: a file, and what will happen with it. */
export function ChooseFile({ organisationId, isExpired, onRead }: ChooseFileProps) {
  const { t } = useTranslation('imports');
  const { t: ui } = useTranslation('ui');
  const [refusal, setRefusal] = useState<string | null>(isExpired ? t('expired') : null);
  const [, forget] = useKeptText(pasteKey(organisationId));
  const upload = useMutation({
    mutationFn: (file: File) => uploadImportFile(organisationId, file),
    onSuccess: ({ id }) => {
      forget('');
      onRead(id);
    },
    onError: (error) => {
      const [first] = error instanceof CallError ? error.errors : [];
      setRefusal(first?.detail ?? explain(error, ui));
    },
  });
  const take = (file: File) => {
    if (file.size > LARGEST) setRefusal(t('tooLarge'));
    else {
      setRefusal(null);
      upload.mutate(file);
    }
  };
  return (
    <div className="mx-auto flex w-full max-w-3xl flex-col gap-5">
      <div>
        <h2 className="font-serif text-xl font-semibold">{t('dropTitle')}</h2>
        <p className="mt-1 text-muted text-pretty">{t('dropText')}</p>
      </div>
      {refusal ? (
        <Banner tone="danger" title={t('notRead')}>
          {refusal}
        </Banner>
      ) : null}
      {upload.isPending ? (
        <p role="status" className="flex items-center justify-center gap-3 py-16 text-muted">
          <Spinner size={20} />
          {t('readingFile', { name: upload.variables.name })}
        </p>
      ) : (
        <div className="grid items-start gap-5 md:grid-cols-2">
          <FileDrop onFile={take} accept={IMPORT_ENDINGS} hint={t('dropHint')} />
          <PasteTable organisationId={organisationId} onTable={take} onRefusal={setRefusal} />
        </div>
      )}
      <ol className="grid gap-4 md:grid-cols-3">
        {STEPS.map((step, index) => (
          <li key={step} className="text-sm">
            <span aria-hidden className="figure-serif text-lg text-accent">
              {index + 1}
            </span>
            <p className="font-semibold">{t(step)}</p>
            <p className="text-muted text-pretty">{t(`${step}Text`)}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}
