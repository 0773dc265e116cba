import { ToastQueue } from 'react-stately/useToastState';

/** What a toast says, what can be done about it, and what one may go on with. */
export interface ToastMessage {
  text: string;
  /** A second, quieter line: why something was refused. */
  detail?: string | undefined;
  tone?: 'plain' | 'danger';
  action?: { label: string; onPress: () => void };
  /** What one may go on with; stands before the action. */
  next?: { label: string; onPress: () => void };
  /** Until somebody closes it: for what would be lost with it. */
  stays?: boolean;
}

/** The messages of the whole app; ToastRegion shows them. */
export const toastQueue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 });

const SHOWN_MS = 8000;

/**
 * Says something in passing, for eight seconds unless it stays; the clock stands still under the pointer and the focus.
 * Answers a function that takes it away earlier.
 */
export function showToast(message: ToastMessage): () => void {
  const key = toastQueue.add(message, message.stays ? {} : { timeout: SHOWN_MS });
  return () => toastQueue.close(key);
}
