import type { QueryClient } from '@tanstack/react-query';
import { sendOrWait } from '../../../api/send-or-wait';
import type { Waiting } from '../../../api/waiting';
import type { ActHistory } from './act-history';
import type { Deed, Outcome } from './deed';
import { sendInTurn } from './turns';

/** What became of a deed: what the server told, or the write that waits on this device. */
export interface Sent {
  readonly outcomes: readonly Outcome[];
  readonly back: Deed | null;
  readonly waits: Waiting | null;
}

/** Sends a deed in its turn; without a connection it waits on this device, if it can. */
export async function sendDeed(
  queries: QueryClient,
  organisationId: string,
  history: ActHistory,
  deed: Deed,
): Promise<Sent> {
  const { acts, changes, said, key, was } = deed;
  const write = () =>
    acts
      ? {
          organisationId,
          doing: { is: 'acts' as const, acts: acts(history.versions.versionOf) },
          said,
          changes,
          key,
          was,
        }
      : null;
  const sent = await sendOrWait(queries, write, () => sendInTurn(history, deed));
  return 'waits' in sent ? { outcomes: [], back: null, waits: sent.waits } : { ...sent.answer, waits: null };
}
