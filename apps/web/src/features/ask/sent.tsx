import { CircleCheck } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../../ui/button';
import { CopyField } from '../../ui/copy-field';
import { useTranslation } from '../../words/use-translation';

export interface SentProps {
  /** The whole address at which it is followed. */
  address: string;
  toStatus: (label: string) => ReactNode;
  onAskAnother: () => void;
}

/** It was sent: the link to follow it by, which is told this once. */
export function Sent({ address, toStatus, onAskAnother }: SentProps) {
  const { t } = useTranslation('ask');
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <div className="flex flex-col gap-4">
      <div>
        <CircleCheck size={26} aria-hidden className="text-accent" />
        <h1
          ref={head}
          tabIndex={-1}
          className="mt-2 font-serif text-[1.75rem] leading-tight font-semibold outline-none"
        >
          {t('sentTitle')}
        </h1>
        <p className="mt-1.5 text-pretty text-muted">{t('sentText')}</p>
      </div>
      <CopyField
        label={t('statusLink')}
        value={address}
        hint={t('linkSecret')}
        copy={t('copy')}
        copied={t('copied')}
      />
      <div className="flex flex-wrap gap-2">
        {toStatus(t('toStatus'))}
        <Button onPress={onAskAnother}>{t('askAnother')}</Button>
      </div>
    </div>
  );
}
