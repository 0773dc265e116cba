import { Check, TriangleAlert } from 'lucide-react';
import { Button } from '../../ui/button';
import { useTranslation } from '../../words/use-translation';
import type { FieldState } from './use-story-field';

/** Says beside a text whether it is safe; after a failure with the reason and another try. */
export function FieldStateMark({ state, onRetry }: { state: FieldState; onRetry: () => void }) {
  const { t } = useTranslation('foundation');
  const { t: ui } = useTranslation('ui');
  return (
    <span role="status" data-no-print className="min-h-4 text-2xs text-faint">
      {state.kind === 'saving' ? t('fieldSaving') : null}
      {state.kind === 'saved' ? (
        <span className="inline-flex animate-appear items-center gap-1 text-good">
          <Check size={12} aria-hidden />
          {t('fieldSaved')}
        </span>
      ) : null}
      {state.kind === 'failed' ? (
        <span className="inline-flex flex-wrap items-center gap-x-1.5 gap-y-1 font-medium text-danger">
          <TriangleAlert size={12} aria-hidden />
          {t('fieldFailed')}: {state.why}
          <Button size="s" onPress={onRetry}>
            {ui('retry')}
          </Button>
        </span>
      ) : null}
    </span>
  );
}
