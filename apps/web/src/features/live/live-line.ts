import { followChanges } from '@cadans/contracts/calls/changes';
import { Changes } from '@cadans/contracts/changes';
import { addressOf } from '../../api/address';

/**
 * Hears the changes of an organisation until it is ended. All windows of a browser share one line, because a browser opens
 * only a handful to one server: the window that holds the lock keeps it, and hands on what it hears to the others. When it
 * closes, the next one takes over. `onRefused` is told when the server takes this browser for nobody who may listen.
 */
export function openLine(
  organisationId: string,
  onChanges: (changes: Changes) => void,
  onRefused: () => void,
): () => void {
  const name = `cadans-live-${organisationId}`;
  const others = new BroadcastChannel(name);
  const leaving = new AbortController();
  const hear = (text: string) => {
    const changes = read(text);
    if (changes) onChanges(changes);
  };
  others.onmessage = ({ data }: MessageEvent<string>) => hear(data);
  // Refused only when the window leaves before its turn comes.
  void navigator.locks
    .request(name, { signal: leaving.signal }, () =>
      keepLine(organisationId, leaving.signal, others, hear, onRefused),
    )
    .catch(() => {});
  return () => {
    leaving.abort();
    others.close();
  };
}

function keepLine(
  organisationId: string,
  leaving: AbortSignal,
  others: BroadcastChannel,
  hear: (text: string) => void,
  onRefused: () => void,
): Promise<void> {
  // The turn may come in the very moment of leaving.
  if (leaving.aborted) return Promise.resolve();
  let line: EventSource;
  let again: ReturnType<typeof setTimeout> | undefined;
  const open = () => {
    // A broken line is opened again by the browser, and goes on from the last message.
    line = new EventSource(addressOf(followChanges.path, { organisationId }));
    line.onmessage = ({ data }: MessageEvent<string>) => {
      if (leaving.aborted) return;
      hear(data);
      others.postMessage(data);
    };
    // Unless it was refused, by a server that is just starting perhaps.
    line.onerror = () => {
      if (line.readyState !== EventSource.CLOSED) return;
      again = setTimeout(open, AGAIN_AFTER);
      onRefused();
    };
  };
  open();
  return new Promise((resolve) => {
    leaving.addEventListener('abort', () => {
      clearTimeout(again);
      line.close();
      resolve();
    });
  });
}

const AGAIN_AFTER = 10_000;

function read(text: string): Changes | null {
  try {
    return Changes.parse(JSON.parse(text));
  } catch {
    // A newer server may say what this window does not understand; a reload will.
    return null;
  }
}
