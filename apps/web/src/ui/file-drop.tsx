import { FileUp } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { DropZone, Text } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { useTranslation } from '../words/use-translation';
import { buttonClasses } from './button-classes';

export interface FileDropProps {
  /** One file; the first of what was dropped. */
  onFile: (file: File) => void;
  /** Endings or media types for the file window: ['.csv', 'text/csv']. What is dropped must be checked anyway. */
  accept?: readonly string[];
  /** One line: which files, how large. */
  hint?: string;
  isDisabled?: boolean;
}

/** A place to drop a file on, with a button for who does not drag. */
export function FileDrop({ onFile, accept, hint, isDisabled = false }: FileDropProps) {
  const { t } = useTranslation('ui');
  return (
    <DropZone
      isDisabled={isDisabled}
      onDrop={async (event) => {
        const dropped = event.items.find((thing) => thing.kind === 'file');
        if (dropped?.kind === 'file') onFile(await dropped.getFile());
      }}
      className="flex flex-col items-center gap-2 rounded-card border-2 border-dashed border-line-strong bg-surface px-6 py-10 text-center transition-colors drop-target:border-accent drop-target:bg-accent-soft focus-visible:border-accent"
    >
      <FileUp size={26} aria-hidden className="text-accent" />
      <Text slot="label" className="font-serif text-lg font-semibold max-md:sr-only">
        {t('dropFile')}
      </Text>
      <span className="text-xs text-faint max-md:hidden">{t('or')}</span>
      <FileTrigger
        {...(accept && { acceptedFileTypes: accept })}
        onSelect={(files) => {
          const file = files?.[0];
          if (file) onFile(file);
        }}
      >
        <AriaButton isDisabled={isDisabled} className={buttonClasses('primary', 'm')}>
          {t('chooseFile')}
        </AriaButton>
      </FileTrigger>
      {hint ? <p className="mt-1 text-xs text-faint">{hint}</p> : null}
    </DropZone>
  );
}
