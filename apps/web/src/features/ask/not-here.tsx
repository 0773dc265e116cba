import { CloudOff, Hourglass, Link2Off, LockKeyhole } from 'lucide-react';
import { CallError } from '../../api/call-error';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { useTranslation } from '../../words/use-translation';
import { whyNotSent } from './why-not-sent';

/** Stands there when what a link leads to could not be read: it is unknown, it came too often, or nothing answered. */
export function NotHere({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation('ask');
  const code = error instanceof CallError ? error.code : null;
  if (code === 'not_found')
    return (
      <EmptyState level={1} title={t('unknownTitle')} icon={<Link2Off size={22} />}>
        {t('unknownText')}
      </EmptyState>
    );
  const Icon = code === 'too_many' ? Hourglass : CloudOff;
  return (
    <EmptyState
      level={1}
      title={t(code === 'too_many' ? 'waitTitle' : 'brokenTitle')}
      icon={<Icon size={22} />}
      actions={
        <Button variant="primary" onPress={onRetry}>
          {t('retry')}
        </Button>
      }
    >
      {whyNotSent(error, t)}
    </EmptyState>
  );
}

/** Stands there when the form of a link was closed: where to get the new one. */
export function FormClosed({ organisation }: { organisation: string }) {
  const { t } = useTranslation('ask');
  return (
    <EmptyState level={1} title={t('closedTitle')} icon={<LockKeyhole size={22} />}>
      {t('closedText', { organisation })}
    </EmptyState>
  );
}
