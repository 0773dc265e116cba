import { Check, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button';
import type { Safety } from './use-autosave';

/** Says beside the title whether what was typed is safe; when it is not, why, and another try. */
export function SafetyMark({ safety, onRetry }: { safety: Safety; onRetry: () => void }) {
  const { t } = useTranslation('drawer');
  const { t: ui } = useTranslation('ui');
  return (
    <div role="status" className="min-h-5 min-w-0 text-xs text-faint">
      {safety.is === 'saving' ? t('saving') : null}
      {safety.is === 'saved' ? (
        <span className="inline-flex animate-appear items-center gap-1 text-good">
          <Check size={13} aria-hidden />
          {t('saved')}
        </span>
      ) : null}
      {safety.is === 'failed' ? (
        <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1 font-medium text-danger">
          <TriangleAlert size={13} aria-hidden className="shrink-0" />
          <span>{t('notSaved', { why: safety.why })}</span>
          <Button size="s" onPress={onRetry}>
            {ui('retry')}
          </Button>
        </span>
      ) : null}
    </div>
  );
}
