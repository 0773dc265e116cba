import { Check, Copy, Download, Printer } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { useLanguage } from '../../../words/use-language';
import { useTranslation } from '../../../words/use-translation';
import { dayInWords } from '../clock-time';
import { download, print } from './take-along';

export interface RecoveryCodesProps {
  codes: readonly string[];
  /** Whose they are: stands on the paper. */
  email: string;
  onDone: () => void;
}

/** The codes for when the phone is gone, told this once: to copy, keep as a file or print before one goes on. */
export function RecoveryCodes({ codes, email, onDone }: RecoveryCodesProps) {
  const { t } = useTranslation('two-step');
  const { language } = useLanguage();
  const list = useRef<HTMLOListElement>(null);
  const [isCopied, setCopied] = useState(false);
  const [isKept, setKept] = useState(false);
  const [isTried, setTried] = useState(false);
  const heading = t('codes.heading', { email, day: dayInWords(Date.now(), language) });
  const text = `${heading}\n\n${codes.join('\n')}\n`;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(codes.join('\n'));
      setCopied(true);
    } catch {
      // It was not allowed: then they stand selected, ready for the keys.
      if (list.current) getSelection()?.selectAllChildren(list.current);
    }
  };
  const CopyIcon = isCopied ? Check : Copy;
  return (
    <div className="flex flex-col gap-4">
      <div>
        <h3 className="font-semibold">{t('codes.title')}</h3>
        <p className="mt-1 text-pretty text-muted">{t('codes.text')}</p>
      </div>
      <ol
        ref={list}
        aria-label={t('codes.list')}
        className="grid grid-cols-2 gap-x-6 gap-y-1.5 rounded-card border border-line bg-sunken px-5 py-4 font-mono text-[0.9375rem] tabular-nums max-[23rem]:grid-cols-1"
      >
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <div className="flex flex-wrap gap-2">
        <Button icon={<CopyIcon size={15} aria-hidden />} onPress={() => void copy()}>
          {t(isCopied ? 'codes.copied' : 'codes.copy')}
        </Button>
        <Button icon={<Download size={15} aria-hidden />} onPress={() => download(t('codes.file'), text)}>
          {t('codes.download')}
        </Button>
        <Button icon={<Printer size={15} aria-hidden />} onPress={() => print(text)}>
          {t('codes.print')}
        </Button>
      </div>
      <div className="flex flex-col gap-2 border-t border-line pt-4">
        <Checkbox isSelected={isKept} onChange={setKept} isInvalid={isTried && !isKept}>
          {t('codes.kept')}
        </Checkbox>
        <p role="status" className="min-h-[1.125rem] text-xs font-medium text-danger">
          {isTried && !isKept ? t('codes.keptFirst') : ''}
        </p>
        <Button variant="primary" className="self-start" onPress={() => (isKept ? onDone() : setTried(true))}>
          {t('codes.done')}
        </Button>
      </div>
      <span role="status" className="sr-only">
        {isCopied ? t('codes.copied') : ''}
      </span>
    </div>
  );
}
