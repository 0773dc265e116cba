import type { Ref } from 'react';
import { useTranslation } from '../../words/use-translation';

/** A field that no person finds: not on the screen, not by the keyboard, not by a screen reader. A program fills it in. */
export function Trap({ inputRef }: { inputRef: Ref<HTMLInputElement> }) {
  const { t } = useTranslation('ask');
  return (
    <div aria-hidden className="pointer-events-none absolute size-px overflow-hidden opacity-0">
      <label>
        {t('trap')}
        <input ref={inputRef} name="website" type="text" tabIndex={-1} autoComplete="off" defaultValue="" />
      </label>
    </div>
  );
}
