import { LeavingLine } from './leaving-line';
import { OutboxSending } from './outbox-sending';
import { ResultEntry } from './result-entry';

/** What stands on every screen and waits until the first one does. */
export function LaterLines() {
  return (
    <>
      <OutboxSending />
      <ResultEntry />
      <LeavingLine />
    </>
  );
}
