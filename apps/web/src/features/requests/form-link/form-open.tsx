import type { RequestForm } from '@cadans/contracts/request-forms';
import { useEffect, useRef } from 'react';
import { buttonClasses } from '../../../ui/button-classes';
import { CopyField } from '../../../ui/copy-field';
import { formatDayInWords } from '../../../words/formats';
import { useTranslation } from '../../../words/use-translation';

export interface FormOpenProps {
  form: RequestForm;
  /** Who opened it. */
  by: string;
  /** Where it is, as long as that is known: when it was just made. */
  path: string | null;
}

/** The form that is open: its link while it is new, and since when it is open, by whom, and what came of it. */
export function FormOpen({ form, by, path }: FormOpenProps) {
  const { t, language } = useTranslation('form-link');
  const place = useRef<HTMLDivElement>(null);
  // The button that made it is gone: who goes by keyboard stands at the link.
  useEffect(() => {
    if (path !== null) place.current?.querySelector('input')?.focus();
  }, [path]);
  const { createdOn, received } = form;
  return (
    <>
      {path === null ? null : (
        <div ref={place} className="flex flex-col items-start gap-1">
          <div className="w-full">
            <CopyField
              label={t('link')}
              value={`${location.origin}${path}`}
              hint={t('once')}
              copy={t('copy')}
              copied={t('copied')}
            />
          </div>
          <a href={path} target="_blank" rel="noreferrer" className={buttonClasses('quiet', 's', '-ml-2.5')}>
            {t('look')}
          </a>
        </div>
      )}
      <p className="text-pretty">
        {t('madeBy', { day: formatDayInWords(createdOn, language, true), name: by })}{' '}
        {received === 0 ? t('receivedNone') : t('received', { count: received })}
      </p>
      {path === null ? <p className="text-sm text-pretty text-muted">{t('lost')}</p> : null}
    </>
  );
}
