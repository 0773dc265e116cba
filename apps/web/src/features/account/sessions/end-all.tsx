import { useState } from 'react';
import { AskDialog } from '../../../ui/ask-dialog';
import { Button } from '../../../ui/button';
import { useTranslation } from '../../../words/use-translation';
import { refusal } from '../refusal';
import { useEndAllSessions } from './sessions.queries';

/** Signs out everywhere, here as well: for who fears that somebody else is in. */
export function EndAll({ onSignedOut }: { onSignedOut: () => void }) {
  const { t } = useTranslation('account');
  const { t: ui } = useTranslation('ui');
  const [isAsked, setAsked] = useState(false);
  const end = useEndAllSessions();
  const close = () => {
    setAsked(false);
    end.reset();
  };
  return (
    <div>
      <Button variant="danger-soft" className="max-md:w-full" onPress={() => setAsked(true)}>
        {t('sessions.endAll')}
      </Button>
      {isAsked ? (
        <AskDialog
          title={t('sessions.endAllAsk')}
          size="s"
          act={t('sessions.endAll')}
          isPending={end.isPending}
          refusal={refusal(end.error, ui)}
          onSubmit={() => end.mutate(undefined, { onSuccess: onSignedOut })}
          onClose={close}
        >
          <p className="pb-2 text-pretty">{t('sessions.endAllText')}</p>
        </AskDialog>
      ) : null}
    </div>
  );
}
