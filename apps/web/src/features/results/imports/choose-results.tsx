import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { CallError } from '../../../api/call-error';
import { explain } from '../../../api/explain';
import { IMPORT_ENDINGS, LARGEST, uploadImportFile } from '../../../api/upload-import-file';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { FileDrop } from '../../../ui/file-drop';
import { ProgressBar } from '../../../ui/progress-bar';
import { TextArea } from '../../../ui/text-area';
import { useKeptText } from '../../../ui/use-kept-text';
import { useTranslation } from '../../../words/use-translation';
import { EarlierImports } from './earlier-imports';
import { pasteKey } from './paste-key';

export interface ChooseResultsProps {
  organisationId: string;
  timeZone: string;
  /** What was read before could not be found any more. */
  isExpired: boolean;
  onRead: (readingId: string) => void;
}

/** The first step: a file or rows that are pasted, and below it the imports of before. */
export function ChooseResults({ organisationId, timeZone, isExpired, onRead }: ChooseResultsProps) {
  const { t } = useTranslation('result-imports');
  const { t: ui } = useTranslation('ui');
  const [pasted, paste] = useKeptText(pasteKey(organisationId));
  const [refusal, setRefusal] = useState<string | null>(isExpired ? t('expired') : null);
  const upload = useMutation({
    mutationFn: (file: File) => uploadImportFile(organisationId, file),
    onSuccess: ({ id }) => onRead(id),
    onError: (error) => {
      const [first] = error instanceof CallError ? error.errors : [];
      setRefusal(first?.detail ?? explain(error, ui));
    },
    meta: { saves: false },
  });
  const take = (file: File) => {
    if (file.size > LARGEST) return setRefusal(t('tooLarge'));
    setRefusal(null);
    upload.mutate(file);
  };
  const readPasted = () => {
    if (pasted.trim() === '') setRefusal(t('pastedNothing'));
    else take(new File([pasted], t('pastedName'), { type: 'text/csv' }));
  };
  return (
    <div className="flex flex-col gap-5">
      <div className="max-w-3xl">
        <h2 className="font-serif text-xl font-semibold">{t('dropTitle')}</h2>
        <p className="mt-1 text-muted text-pretty">{t('dropText')}</p>
      </div>
      {refusal ? (
        <Banner tone="danger" title={t('notRead')}>
          {refusal}
        </Banner>
      ) : null}
      {upload.isPending ? (
        <ProgressBar
          label={t('reading', { name: upload.variables.name })}
          value={null}
          figure={t('stepOf', { step: 1 })}
        />
      ) : (
        <div className="grid items-start gap-5 lg:grid-cols-2">
          <FileDrop onFile={take} accept={IMPORT_ENDINGS} hint={t('dropHint')} />
          <form
            className="flex flex-col items-start gap-1"
            onSubmit={(event) => {
              event.preventDefault();
              readPasted();
            }}
          >
            <TextArea
              label={t('paste')}
              hint={t('pasteHint')}
              placeholder={t('pasteExample')}
              value={pasted}
              onChange={paste}
              rows={6}
              className="w-full"
            />
            <Button variant="primary" type="submit" className="max-md:min-h-11">
              {t('read')}
            </Button>
          </form>
        </div>
      )}
      <EarlierImports organisationId={organisationId} timeZone={timeZone} />
    </div>
  );
}
