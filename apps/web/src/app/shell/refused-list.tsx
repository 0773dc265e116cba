import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { explain } from '../../api/explain';
import { letGo } from '../../api/outbox';
import { sendAnew } from '../../api/send-anew';
import { typedIn, type Waiting } from '../../api/waiting';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { useTranslation } from '../../words/use-translation';

/** Every write that was refused, with the reason and what was typed: to try on how things stand now, or to drop. */
export function RefusedList({ refused, onClose }: { refused: readonly Waiting[]; onClose: () => void }) {
  const { t } = useTranslation('offline');
  return (
    <Dialog title={t('refusedTitle')} subtitle={t('listText')} isOpen onOpenChange={onClose}>
      <ul className="flex flex-col gap-3 pb-2">
        {refused.map((write) => (
          <RefusedWrite key={write.key} write={write} isLast={refused.length === 1} onClose={onClose} />
        ))}
      </ul>
    </Dialog>
  );
}

function RefusedWrite(props: { write: Waiting; isLast: boolean; onClose: () => void }) {
  const { write, isLast, onClose } = props;
  const { t } = useTranslation('offline');
  const { t: ui } = useTranslation('ui');
  const queries = useQueryClient();
  const [why, setWhy] = useState(write.refused);
  const [isPending, setPending] = useState(false);
  const { said } = write;
  const settled = () => {
    if (isLast) onClose();
  };
  const tryAgain = async () => {
    setPending(true);
    try {
      await sendAnew(queries, write);
      settled();
    } catch (error) {
      setWhy(explain(error, ui));
      setPending(false);
    }
  };
  return (
    <li className="flex flex-col gap-2 rounded-card border border-line px-4 py-3">
      <p className="font-semibold">{said}</p>
      <p role="status" className="text-sm text-danger">
        {why}
      </p>
      {typedIn(write).map((text) => (
        <section key={text} aria-label={t('typed')} className="rounded-control bg-sunken px-3 py-2 text-sm">
          <h3 className="section-label">{t('typed')}</h3>
          <p className="max-h-40 overflow-y-auto break-words whitespace-pre-wrap select-text">{text}</p>
        </section>
      ))}
      <div className="flex flex-wrap gap-2">
        <Button
          variant="outline"
          aria-label={t('tryAgainOf', { said })}
          isPending={isPending}
          onPress={() => void tryAgain()}
        >
          {t('tryAgain')}
        </Button>
        <Button
          variant="quiet"
          aria-label={t('dropOf', { said })}
          onPress={() => {
            void letGo(write.key);
            settled();
          }}
        >
          {t('drop')}
        </Button>
      </div>
    </li>
  );
}
