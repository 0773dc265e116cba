import { useState, useSyncExternalStore } from 'react';
import { later } from './later';
import { toastQueue } from './toast-queue';

const ToastRegion = later(() => import('./toast-region').then((module) => module.ToastRegion));

const follow = (changed: () => void) => toastQueue.subscribe(changed);

/** The messages in passing, from the first one on. */
export function Messages() {
  const isFilled = useSyncExternalStore(follow, () => toastQueue.visibleToasts.length > 0);
  const [wasFilled, setWasFilled] = useState(isFilled);
  if (isFilled && !wasFilled) setWasFilled(true);
  return wasFilled ? <ToastRegion /> : null;
}
