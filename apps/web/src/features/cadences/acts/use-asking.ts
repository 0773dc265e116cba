import { useState } from 'react';
import { CallError } from '../../../api/call-error';
import { explain } from '../../../api/explain';
import { useTranslation } from '../../../words/use-translation';
import type { PromiseDeed } from './promise-deeds';

/** A dialog that sends one deed: it stays open with the API's reason when that is refused. */
export interface Asking {
  attempt: (deed: PromiseDeed) => Promise<unknown>;
  onClose: () => void;
}

/** Whether it is being sent, and why it was refused. A second press while it is sent does nothing. */
export function useAsking({ attempt, onClose }: Asking) {
  const { t: ui } = useTranslation('ui');
  const [isPending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [sent, setSent] = useState<{ about: string; deed: PromiseDeed } | null>(null);
  const send = async (about: unknown, make: () => PromiseDeed) => {
    if (isPending) return;
    // The same form sent again is the same request: an answer that never came is not done twice.
    const key = JSON.stringify(about);
    const deed = sent?.about === key ? sent.deed : make();
    setSent({ about: key, deed });
    setPending(true);
    setRefusal(null);
    try {
      await attempt(deed);
      onClose();
    } catch (error) {
      setRefusal(explain(error, ui));
      setPending(false);
      // Refused is answered: what stands now may ask for another request. Without an answer the same one goes again.
      if (error instanceof CallError && error.status >= 400 && error.status < 500) setSent(null);
    }
  };
  return { isPending, refusal, send };
}
