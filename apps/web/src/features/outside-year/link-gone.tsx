import { CloudOff, Hourglass, Link2Off } from 'lucide-react';
import { CallError } from '../../api/call-error';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { useTranslation } from '../../words/use-translation';

/** Stands there when a link shows nothing: it ran out, was revoked or was never there (all alike), or nothing answered. */
export function LinkGone({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation('link');
  const code = error instanceof CallError ? error.code : null;
  if (code === 'not_found' || code === 'invalid')
    return (
      <EmptyState level={1} title={t('goneTitle')} icon={<Link2Off size={22} />}>
        {t('goneText')}
      </EmptyState>
    );
  const waits = error instanceof CallError && code === 'too_many';
  const Icon = waits ? Hourglass : CloudOff;
  return (
    <EmptyState
      level={1}
      title={t(waits ? 'waitTitle' : 'brokenTitle')}
      icon={<Icon size={22} />}
      actions={
        <Button variant="primary" onPress={onRetry}>
          {t('retry')}
        </Button>
      }
    >
      {waits ? t('wait', { count: error.retryAfter }) : t('brokenText')}
    </EmptyState>
  );
}
