import { useEffect, useEffectEvent } from 'react';
import { Button } from '../../ui/button';
import { TextArea } from '../../ui/text-area';
import { useKeptText } from '../../ui/use-kept-text';
import { useLanguage } from '../../words/use-language';
import { useTranslation } from '../../words/use-translation';
import { pastedFile } from './pasted-file';

export interface PasteTableProps {
  organisationId: string;
  /** What was pasted, as a file; or why it cannot be one. */
  onTable: (file: File) => void;
  onRefusal: (why: string) => void;
}

/** Where the text that is being pasted is kept, so that a reload loses nothing. */
export const pasteKey = (organisationId: string): string => `imports.pasted.${organisationId}`;

/** Rows straight out of a spreadsheet: pasted into the field, or anywhere on the screen. */
export function PasteTable({ organisationId, onTable, onRefusal }: PasteTableProps) {
  const { t } = useTranslation('import-files');
  const { language } = useLanguage();
  const [text, write] = useKeptText(pasteKey(organisationId));
  const read = (pasted: string) => {
    const file = pastedFile(pasted, new Date(), { language, words: (day) => t('pastedName', { day }) });
    if (file) onTable(file);
    else onRefusal(pasted.trim() === '' ? t('pastedNothing') : t('pastedNoTable'));
  };
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    const { target, clipboardData } = event;
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || !clipboardData) return;
    event.preventDefault();
    const [file] = clipboardData.files;
    // A copied range comes with a picture of itself as well: its text is what was meant.
    const pasted = clipboardData.getData('text/plain');
    if (pasted === '' && file) onTable(file);
    else read(pasted);
  });
  useEffect(() => {
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, []);
  return (
    <form
      className="flex flex-col items-start gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        read(text);
      }}
    >
      <TextArea
        label={t('paste')}
        hint={t('pasteHint')}
        placeholder={t('pasteExample')}
        value={text}
        onChange={write}
        rows={4}
        className="w-full"
      />
      <Button type="submit" variant="outline" className="max-md:min-h-11 max-md:w-full">
        {t('pasteRead')}
      </Button>
    </form>
  );
}
