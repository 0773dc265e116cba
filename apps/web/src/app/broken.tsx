import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { CloudOff, Wrench } from 'lucide-react';
import { CallError } from '../api/call-error';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { useTranslation } from '../words/use-translation';

/** Stands in the place of a page that could not be shown. */
export function Broken({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation('shell');
  const { t: ui } = useTranslation('ui');
  const router = useRouter();
  const offline = error instanceof CallError && (error.status === 0 || error.status === 503);
  return (
    <div role="alert" className="grid min-h-[60dvh] place-items-center">
      <EmptyState
        level={1}
        title={t(offline ? 'offlineTitle' : 'brokenTitle')}
        icon={offline ? <CloudOff size={22} /> : <Wrench size={22} />}
        actions={
          <Button
            variant="primary"
            onPress={() => {
              reset();
              void router.invalidate();
            }}
          >
            {ui('retry')}
          </Button>
        }
      >
        {error instanceof CallError && error.detail
          ? error.detail
          : t(offline ? 'offlineText' : 'brokenText')}
      </EmptyState>
    </div>
  );
}
