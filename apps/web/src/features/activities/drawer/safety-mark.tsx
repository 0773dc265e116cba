import { Check, CloudOff, TriangleAlert } from 'lucide-react';
import { Button } from '../../../ui/button';
import { useTranslation } from '../../../words/use-translation';
import type { Safety } from './use-autosave';

/** Says beside the title whether what was typed is safe, or waits on this device; when it is not, why, and another try. */
export function SafetyMark({ safety, onRetry }: { safety: Safety; onRetry: () => void }) {
  const { t } = useTranslation('drawer');
  const { t: ui } = useTranslation('ui');
  const { t: ofOffline } = useTranslation('offline');
  return (
    <div role="status" className="min-h-5 min-w-0 text-xs text-faint">
      {safety.is === 'saving' ? t('saving') : null}
      {safety.is === 'waits' ? (
        <span className="inline-flex items-center gap-1 text-warn">
          <CloudOff size={13} aria-hidden className="shrink-0" />
          {ofOffline('waitsHere')}
        </span>
      ) : null}
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
