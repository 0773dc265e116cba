import { showToast } from '../ui/toast-queue';
import { translateOf } from '../words/use-translation';

const HOUR = 3_600_000;

/**
 * Keeps the app itself on the device, and says so when there is a newer one: an open page keeps working with the files of
 * its own version until somebody reloads.
 */
export async function keepAppOnDevice(): Promise<void> {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return;
  // Who only asks for something does not need the whole app on their phone.
  if (location.pathname.startsWith('/ask/')) return;
  const { serviceWorker } = navigator;
  // Storage that is blocked or full: the app then needs a connection, as before.
  const registration = await serviceWorker.register('/sw.js', { updateViaCache: 'none' }).catch(() => null);
  if (!registration) return;
  const announce = () => {
    const { waiting } = registration;
    // Without a controller this is the first version on this device: there is nothing newer than what is shown.
    if (waiting && serviceWorker.controller) sayNewVersion(waiting);
  };
  announce();
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing;
    coming?.addEventListener('statechange', () => {
      if (coming.state === 'installed') announce();
    });
  });
  const look = () => void registration.update().catch(() => undefined);
  setInterval(look, HOUR);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') look();
  });
}

let announced: ServiceWorker | null = null;

function sayNewVersion(waiting: ServiceWorker): void {
  if (announced === waiting) return;
  announced = waiting;
  const reload = () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    waiting.postMessage('take over');
  };
  const t = translateOf('shell');
  showToast({
    text: t('newVersion'),
    stays: true,
    action: { label: t('reload'), onPress: reload },
  });
}
